import type { Bounce } from '../notice/bounce.ts';
import type { ReceivedCopy } from '../notice/received-copy.ts';
import { domainOf } from './domain-of.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { groupBy } from './group-by.ts';
import { hostKin } from './host-kin.ts';
import type { FailureRate, ReceivedAlthoughBounced } from './incident.ts';
import { bareMessageId } from './message-id.ts';
import { failureRate } from './rate.ts';
import { reachedBy } from './received-although-bounced.ts';
import { idsOf, isSameMail, recipientOf } from './same-mail.ts';
import type { Way } from './same-way.ts';
import { sendingHostOf } from './sending-side.ts';

/** Mails that arrived, and which of them were reported failed. */
export interface Arrived {
  readonly received: readonly ReceivedAlthoughBounced[];
  /** Those that took the incident's way. */
  readonly copies: readonly ReceivedCopy[];
  readonly delivered: readonly Bounce[];
}

/**
 * Failure reports among the mails whose fate is known. What arrived counts as known where it took the same way
 * and is not itself one of the failed mails; a mail that is only late has no fate yet.
 */
export function rateOf(
  mails: readonly FailedMail[],
  { received, copies, delivered }: Arrived,
  way: Way,
): FailureRate {
  const failed = mails.filter(({ best }) => best.kind === 'failed');
  const paired = new Set(received.map(({ copySource, messageId }) => `${copySource} ${messageId}`));
  const arrived = new Set<string>();
  for (const copy of copies) {
    const id = copy.messageId ? bareMessageId(copy.messageId.value) : copy.source;
    if (!paired.has(`${copy.source} ${id}`)) arrived.add(`${id} ${reachedBy(copy) ?? ''}`);
  }
  const failures = groupBy(
    failed.flatMap(formsOf).flatMap((form) => idsOf(form).map((id) => ({ id, form }))),
    ({ id }) => id,
  );
  const reported = delivered
    .filter((bounce) => wentThisWay(bounce, way))
    .filter(
      (bounce) => !idsOf(bounce).some((id) => failures.get(id)?.some(({ form }) => isSameMail(bounce, form))),
    );
  for (const bounce of reported) {
    const id = bounce.returned?.messageId ? bareMessageId(bounce.returned.messageId.value) : idsOf(bounce)[0];
    arrived.add(`${id ?? bounce.id} ${recipientOf(bounce) ?? ''}`);
  }
  return failureRate(failed.length, failed.length + arrived.size);
}

function wentThisWay(bounce: Bounce, { recipientDomains, sendingKin }: Way): boolean {
  const recipient = recipientOf(bounce);
  const to = recipient && domainOf(recipient);
  const host = sendingHostOf(bounce);
  const sameHost = host === null || sendingKin.size === 0 || sendingKin.has(hostKin(host.value));
  return to !== null && recipientDomains.has(to) && sameHost;
}
