import { hostOwner } from '../../classify/host-index.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Operator } from '../../knowledge/schema/operator-schema.ts';
import type { Lookup } from './lookup.ts';

/** The hosts of an MX answer, the preferred first. */
export const mxHosts = ({ records }: Lookup): readonly string[] =>
  records
    .map((record) => record.split(' '))
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .flatMap(([, host]) => (host === undefined || host === '.' ? [] : [host]));

/** Who runs the hosts that take a domain's mail in, by their names; null where that is nobody known, or several. */
export function mxOperator(lookup: Lookup, knowledge: Knowledge): Operator | null {
  const { purpose } = lookup.question;
  if (purpose.kind !== 'mx' || lookup.outcome !== 'found') return null;
  const owners = mxHosts(lookup).map((host) => hostOwner(host, purpose.of, knowledge)?.operator ?? null);
  const first = owners[0] ?? null;
  return owners.every((owner) => owner?.id === first?.id) ? first : null;
}
