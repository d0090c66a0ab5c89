import type { Hop } from '../mail/hop.ts';
import { hostKin } from './host-kin.ts';
import { readIp } from './ip-address.ts';

/**
 * How many of the newest stamps a side wrote itself (newest first, as the header has them). Trace fields are
 * added on top, so forged ones can only lie below: the count ends at the first host of that side that took
 * the mail from outside, and what an outsider wrote under the same host name does not count again.
 *
 * `side`: host families that belong together, as `hostKin` gives them.
 */
export function ownStamps(hops: readonly Hop[], side: ReadonlySet<string>): number {
  let count = 0;
  for (const hop of hops) {
    if (!stampedBy(hop, side)) break;
    count += 1;
    if (!passedOnWithin(hop, side)) break;
  }
  return count;
}

/** Bare names (`by localhost`, `by mailstore3`) are own hosts where an own host handed them the mail. */
function stampedBy(hop: Hop, side: ReadonlySet<string>): boolean {
  return hop.by !== null && (side.has(hostKin(hop.by.value)) || !hop.by.value.includes('.'));
}

/**
 * Whether the peer was of the same side. Only what the stamping host saw itself decides, the address and the
 * name it looked up; the HELO name is a claim, and counts only where there is no address to hold it against.
 */
function passedOnWithin(hop: Hop, side: ReadonlySet<string>): boolean {
  if (hop.ip !== null && readIp(hop.ip.value)?.internal) return true;
  const name = hop.reverseName ?? (hop.ip === null ? hop.helo : null);
  if (name === null) return hop.ip === null;
  return side.has(hostKin(name.value));
}
