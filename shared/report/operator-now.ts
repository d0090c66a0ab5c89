import type { Matter } from './matter.ts';

/** Who takes in a domain's mail today, where that has changed since the bounce. */
export interface OperatorNow {
  readonly domain: string;
  readonly name: string;
  readonly since: string;
  /** Title of the source that says so, or its key where the knowledge lacks it. */
  readonly source: string;
}

/** Null where nothing has changed. The domain is the recipients', or the one that the knowledge says moved. */
export function operatorNowOf({ incident, lead, knowledge }: Matter): OperatorNow | null {
  const now = lead.diagnosis.operatorNow;
  if (now === null) return null;
  const operator = knowledge.operators.find(({ id }) => id === lead.diagnosis.operator?.id);
  const run = operator?.runs.find(({ to }) => to === now.id);
  const domain = incident.recipientDomains[0] ?? run?.domain;
  if (domain === undefined) return null;
  return {
    domain,
    name: now.name,
    since: now.since,
    source: knowledge.sources[now.source]?.title ?? now.source,
  };
}
