import type { Hop } from '../mail/hop.ts';
import type { Bounce } from '../notice/bounce.ts';
import { ownStamps } from './boundary.ts';
import { domainOf } from './domain-of.ts';
import { hostKin } from './host-kin.ts';

/**
 * The stamp by which the receiving side took the mail from the sending host, where the receiving side wrote
 * the notice (it accepted first and bounced later). Null where the sending host wrote the notice, as it
 * mostly does: the stamps then end with its own, whose peer is the author's computer or an inner host.
 */
export function handedOver(bounce: Bounce): Hop | null {
  const hops = bounce.returned?.hops ?? [];
  const writer = bounce.reportingMta;
  if (writer === null || !isReceiving(bounce, hostKin(writer.value))) return null;
  const own = ownStamps(hops, new Set([hostKin(writer.value)]));
  const hop = hops[own - 1];
  return hop === undefined || isSubmission(hop) ? null : hop;
}

/** The writer's side is the recipient's, and not the sender's as well (mail inside one provider). */
function isReceiving(bounce: Bounce, writer: string): boolean {
  if (bounce.remoteHost !== null && hostKin(bounce.remoteHost.value) !== writer) return false;
  const recipient = bounce.recipient && domainOf(bounce.recipient.value);
  const sender = bounce.envelopeSender ?? bounce.returned?.returnPath ?? bounce.returned?.from ?? null;
  const from = sender && domainOf(sender.value);
  return recipient !== null && hostKin(recipient) === writer && from !== null && hostKin(from) !== writer;
}

/** RFC 3848: a final "A" is an authenticated client, a person's program or device. */
export function isSubmission(hop: Hop): boolean {
  return hop.protocol !== null && /^(?:utf8)?(?:e?smtp|lmtp)s?a$|^https?$/i.test(hop.protocol.value);
}
