import type { Hop } from '../mail/hop.ts';
import type { Bounce } from '../notice/bounce.ts';
import { ownStamps } from './boundary.ts';
import { domainOf } from './domain-of.ts';
import { hostKin } from './host-kin.ts';
import { isSubmission } from './submission.ts';

/**
 * The stamp by which the receiving side took the mail from the sending host, where the receiving side wrote
 * the notice (it accepted first and bounced later). Null where the sending host wrote the notice, as it
 * mostly does: the stamps then end with its own, whose peer is the author's computer or an inner host.
 */
export function handedOver(bounce: Bounce): Hop | null {
  const writer = bounce.reportingMta;
  if (writer === null || !isReceiving(bounce, hostKin(writer.value))) return null;
  const hop = tookOver(bounce.returned?.hops ?? [], new Set([hostKin(writer.value)]));
  return hop === null || isSubmission(hop) ? null : hop;
}

/**
 * The oldest own stamp. A peer that only calls itself one of the side (Exchange behind its own edge, seen
 * without a reverse name) is followed to that host's stamp; where there is none, nobody can tell, so null.
 */
function tookOver(hops: readonly Hop[], side: ReadonlySet<string>): Hop | null {
  const own = ownStamps(hops, side);
  const hop = hops[own - 1];
  if (hop === undefined) return null;
  const insider = hop.reverseName === null && hop.helo !== null && side.has(hostKin(hop.helo.value));
  return insider ? tookOver(hops.slice(own), side) : hop;
}

/** The writer's side is the recipient's, and not the sender's as well (mail inside one provider). */
function isReceiving(bounce: Bounce, writer: string): boolean {
  if (bounce.remoteHost !== null && hostKin(bounce.remoteHost.value) !== writer) return false;
  const recipient = bounce.recipient && domainOf(bounce.recipient.value);
  const sender = senderKin(bounce);
  return recipient !== null && hostKin(recipient) === writer && sender !== null && sender !== writer;
}

/** The family of the domain that the mail was sent for, or null. */
export function senderKin({ envelopeSender, returned }: Bounce): string | null {
  const stated = envelopeSender ?? returned?.returnPath ?? returned?.from ?? null;
  const domain = stated && domainOf(stated.value);
  return domain && hostKin(domain);
}
