import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { ownStamps } from './boundary.ts';
import { domainOf } from './domain-of.ts';
import { hostKin } from './host-kin.ts';
import { readIp } from './ip-address.ts';
import type { SendingIp } from './sending-ip.ts';
import { sendingHostOf } from './sending-side.ts';
import { isSubmission } from './submission.ts';

/** For each copy whose stamps tell: the address that the receiver of these bounces saw it come from. */
export function ipsSeenByReceiver(
  forms: readonly Bounce[],
  copies: readonly ReceivedCopy[],
): ReadonlyMap<ReceivedCopy, SendingIp> {
  const sides = sidesOf(forms);
  const seen = new Map<ReceivedCopy, SendingIp>();
  for (const copy of copies) {
    const ip = seenByReceiver(copy, sides);
    if (ip !== null) seen.set(copy, ip);
  }
  return seen;
}

interface Sides {
  /** Families of the hosts that refused. */
  readonly refusers: ReadonlySet<string>;
  readonly refuserIps: ReadonlySet<string>;
  /** Families of the hosts that tried to deliver. */
  readonly senders: ReadonlySet<string>;
}

function sidesOf(forms: readonly Bounce[]): Sides {
  const names = (hosts: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set([...new Set(hosts)].flatMap((host) => (host === undefined ? [] : hostKin(host))));
  return {
    refusers: names(forms.map(({ remoteHost }) => remoteHost?.value)),
    refuserIps: new Set(forms.flatMap(({ remoteIp }) => (remoteIp && readIp(remoteIp.value)?.value) ?? [])),
    senders: names(forms.map((form) => sendingHostOf(form)?.value)),
  };
}

/** The peer's address in the stamp with which the receiving side took the copy over from the sending side. */
function seenByReceiver(copy: ReceivedCopy, { refusers, refuserIps, senders }: Sides): SendingIp | null {
  const newest = copy.hops[0]?.by;
  const mailbox = copy.deliveredTo && domainOf(copy.deliveredTo.value);
  const receiving = [newest?.value, mailbox].flatMap((name) => (name ? hostKin(name) : []));
  const hop = copy.hops[ownStamps(copy.hops, new Set([...refusers, ...receiving])) - 1];
  const peer = hop?.reverseName ?? hop?.helo;
  if (!hop?.ip || !peer || isSubmission(hop) || !senders.has(hostKin(peer.value))) return null;
  const address = readIp(hop.ip.value);
  if (!address?.reachable || refuserIps.has(address.value)) return null;
  const byRefuser = hop.by !== null && refusers.has(hostKin(hop.by.value));
  return {
    value: address.value,
    confidence: byRefuser ? 'high' : 'moderate',
    basis: 'received-by-receiver',
    fact: hop.ip,
  };
}
