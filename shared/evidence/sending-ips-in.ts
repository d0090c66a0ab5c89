import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { ownStamps } from './boundary.ts';
import { domainOf } from './domain-of.ts';
import { isSubmission } from './handed-over.ts';
import { hostKin } from './host-kin.ts';
import { readIp } from './ip-address.ts';
import type { SendingIp } from './sending-ip.ts';
import { sendingIpOf } from './sending-ip-of.ts';
import { sendingHostOf } from './sending-side.ts';

/**
 * Every sending address that the forms of some mails and the copies that arrived show, best basis first,
 * one entry an address. `copies`: those that took the same way, from the same host to the same receiver.
 */
export function sendingIpsIn(
  forms: readonly Bounce[],
  copies: readonly ReceivedCopy[],
): readonly SendingIp[] {
  const all = [
    ...forms.flatMap((form) => sendingIpOf(form) ?? []),
    ...copies.flatMap((copy) => seenByReceiver(copy, forms) ?? []),
  ].sort((one, other) => RANK.indexOf(one.basis) - RANK.indexOf(other.basis));
  return all.filter((one, index) => all.findIndex(({ value }) => value === one.value) === index);
}

const RANK: readonly SendingIp['basis'][] = [
  'named-in-reply',
  'received-by-receiver',
  'host-log',
  'returned-received',
  'person',
];

/** The peer's address in the stamp with which the receiving side took the copy over. */
function seenByReceiver(copy: ReceivedCopy, forms: readonly Bounce[]): SendingIp | null {
  const refusers = new Set(forms.flatMap(({ remoteHost }) => (remoteHost ? hostKin(remoteHost.value) : [])));
  const newest = copy.hops[0]?.by;
  const mailbox = copy.deliveredTo && domainOf(copy.deliveredTo.value);
  const side = new Set([
    ...refusers,
    ...[newest?.value, mailbox].flatMap((name) => (name ? hostKin(name) : [])),
  ]);
  const hop = copy.hops[ownStamps(copy.hops, side) - 1];
  if (!hop?.ip || isSubmission(hop) || !isSender(hop.reverseName?.value ?? hop.helo?.value, forms))
    return null;
  const address = readIp(hop.ip.value);
  const remote = forms.some(({ remoteIp }) => remoteIp && readIp(remoteIp.value)?.value === address?.value);
  if (!address?.reachable || remote) return null;
  const byRefuser = hop.by !== null && refusers.has(hostKin(hop.by.value));
  return {
    value: address.value,
    confidence: byRefuser ? 'high' : 'moderate',
    basis: 'received-by-receiver',
    fact: hop.ip,
  };
}

/** The peer calls itself, or is called, a host of the side that wrote the bounces. */
function isSender(name: string | undefined, forms: readonly Bounce[]): boolean {
  const known = new Set(forms.flatMap((form) => sendingHostOf(form)?.value ?? []).map(hostKin));
  return name !== undefined && known.has(hostKin(name));
}
