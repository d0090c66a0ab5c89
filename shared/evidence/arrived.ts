import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { groupBy } from './group-by.ts';
import { hostKin } from './host-kin.ts';
import type { ReceivedAlthoughBounced } from './incident.ts';
import { copyAs, deliveredAs, type KnownMail } from './known-mail.ts';
import { bareMessageId } from './message-id.ts';
import { reachedBy } from './received-although-bounced.ts';
import { idsOf, isSameMail, recipientOf } from './same-mail.ts';
import type { Way } from './same-way.ts';
import type { SendingIp } from './sending-ip.ts';
import { sendingHostOf } from './sending-side.ts';

/** Mails that arrived, and which of them were reported failed. */
export interface Arrivals {
  readonly received: readonly ReceivedAlthoughBounced[];
  /** Those that took the incident's way. */
  readonly copies: readonly ReceivedCopy[];
  /** The addresses that the receiver saw some of the copies come from. */
  readonly ips: ReadonlyMap<ReceivedCopy, SendingIp>;
  /** Notices and log lines of success for the domains of this way. */
  readonly delivered: readonly Bounce[];
}

/**
 * The mails, each to one recipient, that are shown to have arrived on an incident's way and are not themselves
 * one of its failed mails: a copy and a log line of one mail are one.
 */
export function arrivedOn(
  way: Way,
  failed: readonly FailedMail[],
  { received, copies, ips, delivered }: Arrivals,
): readonly KnownMail[] {
  const paired = new Set(received.map(({ copySource, messageId }) => `${copySource} ${messageId}`));
  const arrived = new Map<string, KnownMail>();
  for (const bounce of reportedDelivered(way, failed, delivered)) {
    const id = bounce.returned?.messageId ? bareMessageId(bounce.returned.messageId.value) : idsOf(bounce)[0];
    arrived.set(`${id ?? bounce.id} ${recipientOf(bounce) ?? ''}`, deliveredAs(bounce));
  }
  for (const copy of copies) {
    const id = copy.messageId ? bareMessageId(copy.messageId.value) : copy.source;
    const key = `${id} ${reachedBy(copy) ?? ''}`;
    // A log line knows the sending address; a copy tells no more of the same mail.
    if (!paired.has(`${copy.source} ${id}`) && !arrived.has(key))
      arrived.set(key, copyAs(copy, ips.get(copy)?.value ?? null));
  }
  return [...arrived.values()];
}

function reportedDelivered(
  way: Way,
  failed: readonly FailedMail[],
  delivered: readonly Bounce[],
): readonly Bounce[] {
  const failures = groupBy(
    failed.flatMap(formsOf).flatMap((form) => idsOf(form).map((id) => ({ id, form }))),
    ({ id }) => id,
  );
  return delivered
    .filter((bounce) => wentThisWay(bounce, way))
    .filter(
      (bounce) => !idsOf(bounce).some((id) => failures.get(id)?.some(({ form }) => isSameMail(bounce, form))),
    );
}

function wentThisWay(bounce: Bounce, { sendingKin }: Way): boolean {
  const host = sendingHostOf(bounce);
  return host === null || sendingKin.size === 0 || sendingKin.has(hostKin(host.value));
}
