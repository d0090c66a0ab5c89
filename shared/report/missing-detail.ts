import type { MissingItem } from '../evidence/missing.ts';
import { firstRefusal } from './first-refusal.ts';
import type { Matter } from './matter.ts';

/** Words for the placeholders of what is missing: the mail's own, and what the whole incident knows. */
export function missingDetail(
  item: MissingItem,
  matter: Matter,
): Readonly<Record<string, string | undefined>> {
  const { incident, words } = matter;
  const refused = firstRefusal(matter);
  return {
    ...item.detail,
    operator: incident.operator?.name,
    ip: incident.sendingIp?.value ?? item.detail.sendingIp,
    // Only a logged try says when a connection was open; the bounce's own date would ask about another minute.
    at: refused === null ? undefined : words.format.minute(refused.epoch),
    limit: connectionLimit(matter),
  };
}

/** The operator's published limit on connections at once per address; the newest where sources disagree. */
function connectionLimit({ incident, knowledge }: Matter): string | undefined {
  const operator = knowledge.operators.find(({ id }) => id === incident.operator?.id);
  const limits = operator?.limits.filter(
    ({ what, confidence }) =>
      /^(?:concurrent|simultaneous|parallel) /.test(what) && confidence === 'verified',
  );
  const newest = [...(limits ?? [])].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''))[0];
  return newest === undefined ? undefined : String(newest.value);
}
