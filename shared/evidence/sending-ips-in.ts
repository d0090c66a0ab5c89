import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { ipsSeenByReceiver } from './ips-seen-by-receiver.ts';
import type { SendingIp } from './sending-ip.ts';
import { sendingIpOf } from './sending-ip-of.ts';

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
    ...ipsSeenByReceiver(forms, copies).values(),
  ].sort((one, other) => RANK.indexOf(one.basis) - RANK.indexOf(other.basis));
  const best = new Map<string, SendingIp>();
  for (const ip of all) if (!best.has(ip.value)) best.set(ip.value, ip);
  return [...best.values()];
}

const RANK: readonly SendingIp['basis'][] = [
  'named-in-reply',
  'feedback-report',
  'received-by-receiver',
  'host-log',
  'returned-received',
  'person',
];
