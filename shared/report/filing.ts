import type { Cause } from '../contract/cause.ts';
import { sharingOf } from '../evidence/sharing.ts';
import type { Matter } from './matter.ts';
import { namedListOf } from './named-list.ts';
import { namedWays } from './named-ways.ts';
import { operatorNowOf, receiverToday } from './operator-now.ts';

/** Who may file a request about the sending address. */
export interface Filing {
  /** By the operator's own rule; because the address is shared; or nothing known speaks against anyone. */
  readonly by: 'owner' | 'shared-owner' | 'anyone';
  /** The operator that would be asked. */
  readonly operator: string | null;
  /** Title of the source of the operator's rule, or null. */
  readonly source: string | null;
}

/** Refusals that are about the sending address, and so about everyone on it. */
const OF_THE_ADDRESS: ReadonlySet<Cause> = new Set([
  'concurrent-connections',
  'rate-limit',
  'ip-blocklisted-local',
  'ip-blocklisted-public-dnsbl',
  'ip-reputation',
  'dynamic-ip',
  'rdns-ptr',
]);

/** Null where the trouble is not the sending address's. */
export function filingOf(matter: Matter): Filing | null {
  const { incident, knowledge, case: c } = matter;
  if (!OF_THE_ADDRESS.has(incident.cause)) return null;
  const id = operatorNowOf(matter)?.id ?? incident.operator?.id;
  const list = namedListOf(matter);
  const asked = list?.list ?? knowledge.operators.find((operator) => operator.id === id);
  const rule = asked?.ownerFiles;
  const operator = list?.name ?? receiverToday(matter);
  if (rule !== undefined) {
    const first = rule.sources[0] ?? '';
    return { by: 'owner', operator, source: knowledge.sources[first]?.title ?? first };
  }
  const shared = sharingOf(incident, c.statements)?.kind === 'shared';
  return { by: shared ? 'shared-owner' : 'anyone', operator, source: null };
}

/** The request to the host to file, where a customer's own would be turned away; empty where anyone may. */
export function requestToFile(matter: Matter): string {
  const filing = filingOf(matter);
  const ip = matter.incident.sendingIp?.value ?? null;
  const say = matter.words.today.filing;
  const ways = namedWays(matter);
  const where =
    ways.length === 0 || operatorNowOf(matter) !== null ? '' : ` ${matter.words.turning.named(ways)}`;
  switch (filing?.by) {
    case 'owner':
      return `${say.owner(filing.operator, ip)}${where}`;
    case 'shared-owner':
      return `${say.sharedOwner(ip)}${where}`;
    default:
      return '';
  }
}
