import type { Bounce } from '../notice/bounce.ts';
import { handedOver, senderKin } from './handed-over.ts';
import { hostKin } from './host-kin.ts';
import { readIp } from './ip-address.ts';
import { namedInReply } from './named-in-reply.ts';
import type { SendingIp } from './sending-ip.ts';

/**
 * The address of the host that tried to deliver, as far as this one bounce says it, best basis first: the
 * refusing host's own words, a complaint's report, the sending host's log, the Received stamp of a receiver that first took the mail and bounced
 * it later. Null where nothing says it: the addresses of a returned mail's stamps are mostly the author's own
 * computer, and no guess is made from them.
 */
export function sendingIpOf(bounce: Bounce): SendingIp | null {
  return namedInReply(bounce) ?? fromFeedback(bounce) ?? fromLog(bounce) ?? fromReturnedMail(bounce);
}

/** RFC 5965 section 3.2: the address that the mail came from, as the server that took it saw it. */
function fromFeedback({ feedback }: Bounce): SendingIp | null {
  const fact = feedback?.sourceIp ?? null;
  const address = fact && readIp(fact.value);
  return fact && address?.reachable
    ? { value: address.value, confidence: 'high', basis: 'feedback-report', fact }
    : null;
}

function fromLog(bounce: Bounce): SendingIp | null {
  for (const { localIp } of bounce.attempts) {
    const address = localIp && readIp(localIp.value);
    // A log behind NAT shows a private address here, which the receiver never saw.
    if (localIp && address?.reachable) {
      return { value: address.value, confidence: 'high', basis: 'host-log', fact: localIp };
    }
  }
  return null;
}

function fromReturnedMail(bounce: Bounce): SendingIp | null {
  const hop = handedOver(bounce);
  const address = hop?.ip && readIp(hop.ip.value);
  if (!hop?.ip || !address?.reachable) return null;
  // A filter that the receiving side hires stands before its own hosts and looks the same from there.
  const peer = hop.reverseName ?? hop.helo;
  const senders = peer !== null && hostKin(peer.value) === senderKin(bounce);
  return {
    value: address.value,
    confidence: senders ? 'moderate' : 'low',
    basis: 'returned-received',
    fact: hop.ip,
  };
}
