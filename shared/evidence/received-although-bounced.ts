import type { ReceivedCopy } from '../notice/received-copy.ts';
import { domainOf } from './domain-of.ts';
import { type FailedMail, formsOf } from './failed-mail.ts';
import { groupBy } from './group-by.ts';
import type { ReceivedAlthoughBounced } from './incident.ts';
import { bareMessageId } from './message-id.ts';
import { recipientOf } from './same-mail.ts';

/**
 * Mails that were reported failed and received all the same: the received copy has the Message-ID of the failed mail, and
 * where both tell, it came to the recipient that the bounce names. A mail to several people that
 * failed for one of them is not "received although bounced" because another one has it.
 */
export function receivedAlthoughBounced(
  mails: readonly FailedMail[],
  copies: readonly ReceivedCopy[],
): readonly ReceivedAlthoughBounced[] {
  const byId = groupBy(copies, ({ messageId }) => messageId && bareMessageId(messageId.value));
  return mails.flatMap((mail) => {
    const messageId = messageIdOf(mail);
    if (messageId === null || mail.best.kind !== 'failed') return [];
    return (byId.get(messageId) ?? [])
      .filter((copy) => mayHaveReached(mail, copy))
      .map(({ source }) => ({ bounce: mail.best.id, copySource: source, messageId }));
  });
}

/** The Message-ID of the failed mail as one of its forms returns it, bare. */
export function messageIdOf(mail: FailedMail): string | null {
  const stated = formsOf(mail).find(({ returned }) => returned?.messageId)?.returned?.messageId;
  return stated ? bareMessageId(stated.value) : null;
}

function mayHaveReached(mail: FailedMail, copy: ReceivedCopy): boolean {
  const failed = formsOf(mail).flatMap((form) => recipientOf(form) ?? [])[0];
  const reached = reachedBy(copy);
  return failed === undefined || reached === null || reached === failed;
}

/** The mailbox that a copy came to: Delivered-To, or `for <…>` of the newest stamp that has it. */
export function reachedBy(copy: ReceivedCopy): string | null {
  const stated = copy.deliveredTo ?? copy.hops.find(({ envelopeFor }) => envelopeFor)?.envelopeFor ?? null;
  const address = stated?.value.replace(/[<>]/g, '').trim().toLowerCase() ?? '';
  return domainOf(address) === null ? null : address;
}
