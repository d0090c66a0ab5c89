import type { Matter } from './matter.ts';

/** Who takes in a domain's mail today, where that has changed since the bounce. */
export interface OperatorNow {
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  readonly since: string;
  /** Title of the source that says so, or its key where the knowledge lacks it. */
  readonly source: string;
}

/** Null where nothing has changed. The domain is the recipients', or the one that the knowledge says moved. */
export function operatorNowOf({ incident, lead, knowledge, words }: Matter): OperatorNow | null {
  const now = lead.diagnosis.operatorNow;
  if (now === null) return null;
  const operator = knowledge.operators.find(({ id }) => id === lead.diagnosis.operator?.id);
  const run = operator?.runs.find(({ to }) => to === now.id);
  const domain = incident.recipientDomains[0] ?? run?.domain;
  if (domain === undefined) return null;
  return {
    id: now.id,
    domain,
    name: now.name,
    since: now.sinceAtLatest === true ? words.lookups.atLatest(now.since) : now.since,
    source: knowledge.sources[now.source]?.title ?? now.source,
  };
}

/**
 * A hand-over mailbox by mailbox, which no date decides: it is told, and the addressee stays the one whose host
 * answered. Null where the answering host is already the new operator's.
 */
export function movingTo({ incident, lead, knowledge }: Matter): Omit<OperatorNow, 'source'> | null {
  const operator = knowledge.operators.find(({ id }) => id === lead.diagnosis.operator?.id);
  const run = operator?.runs.find(
    ({ domain, gradual }) => gradual === true && incident.recipientDomains.includes(domain),
  );
  const next = knowledge.operators.find(({ id }) => id === run?.to);
  if (run === undefined || next === undefined) return null;
  return { id: next.id, domain: run.domain, name: next.names[0] ?? next.id, since: run.until };
}

/** Whom a letter to the receiving side goes to: the one who runs the recipients' mail today. */
export const receiverToday = (matter: Matter): string | null =>
  operatorNowOf(matter)?.name ?? matter.incident.operator?.name ?? null;
