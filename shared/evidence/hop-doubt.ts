import type { Hop } from '../mail/hop.ts';
import { hostKin } from './host-kin.ts';
import { readIp } from './ip-address.ts';

/** What makes a stamp doubtful, whoever wrote it. */
export type HopDoubt =
  /** The stamp below it was written by another host than the one it says it took the mail from. */
  | 'not-handed-on'
  /** It stands under fields of the mail itself. */
  | 'below-message'
  /** It is dated after the moment at which the case is looked at. */
  | 'future';

/** Clocks of mail servers differ by seconds; a stamp further ahead than this is from the future. */
const TOLERANCE = 5 * 60_000;

/**
 * The doubts about a stamp. `older`: the stamp right below it, or null. `now`: milliseconds since 1970, or null
 * where the moment is not known.
 */
export function doubtsAbout(hop: Hop, older: Hop | null, now: number | null): readonly HopDoubt[] {
  const doubts: HopDoubt[] = [];
  if (older !== null && !canHaveHandedOn(older, hop)) doubts.push('not-handed-on');
  if (hop.belowMessage) doubts.push('below-message');
  if (now !== null && hop.at !== null && hop.at.value.epoch > now + TOLERANCE) doubts.push('future');
  return doubts;
}

/** Bare names and inner addresses show nothing: a host is `localhost` to itself and another name to others. */
function canHaveHandedOn(older: Hop, hop: Hop): boolean {
  const by = older.by?.value;
  if (by === undefined || !isFullName(by)) return true;
  if (hop.ip !== null && readIp(hop.ip.value)?.internal === true) return true;
  const names = [hop.reverseName?.value, hop.helo?.value].filter((name) => name !== undefined);
  const full = names.filter(isFullName);
  return (
    full.length < names.length || full.length === 0 || full.some((name) => hostKin(name) === hostKin(by))
  );
}

/** Ends of names that no public server has (RFC 6762 appendix G, RFC 8375): inside, hosts are called as one likes. */
const INNER = /\.(?:lan|local|localdomain|internal|intranet|private|corp|home|home\.arpa)$/i;

const isFullName = (name: string): boolean =>
  name.includes('.') && !INNER.test(name) && readIp(name) === null;
