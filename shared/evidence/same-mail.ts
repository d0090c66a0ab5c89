import type { Bounce } from '../notice/bounce.ts';
import { bareMessageId } from './message-id.ts';

/** Whether a bounce names its mail at all: by the host's queue id or by the mail's Message-ID. */
export function namesItsMail(bounce: Bounce): boolean {
  return idsOf(bounce).length > 0;
}

/** The names that a bounce gives its mail. */
export function idsOf(bounce: Bounce): readonly string[] {
  return [queueId(bounce), messageId(bounce)].filter((id) => id !== null);
}

/**
 * Whether two bounces name the same mail to the same recipient: a notice and the log lines, a warning and
 * the failure after it. An id in common and nothing against it; a recipient that one of them does not name
 * is not held against them.
 */
export function isSameMail(one: Bounce, other: Bounce): boolean {
  const pairs = [
    [queueId(one), queueId(other)],
    [messageId(one), messageId(other)],
  ] as const;
  const shares = pairs.some(([a, b]) => a !== null && a === b);
  const differs = pairs.some(([a, b]) => a !== null && b !== null && a !== b);
  return shares && !differs && !differentRecipients(one, other);
}

/** Whether both name a recipient, and not the same one. */
export function differentRecipients(one: Bounce, other: Bounce): boolean {
  const [a, b] = [recipientOf(one), recipientOf(other)];
  return a !== null && b !== null && a !== b;
}

/** The failed address in one spelling, or null. */
export function recipientOf({ recipient: fact }: Bounce): string | null {
  return fact?.value.trim().toLowerCase() ?? null;
}

/** OpenSMTPD's log names a recipient's envelope; its stamp and its notices have the message's half of that id (`smtpd.h`). */
const OPENSMTPD_ENVELOPE = /^([0-9a-f]{8})[0-9a-f]{8}$/;

/** Exchange stamps its version where others stamp a queue id: `id 15.20.3541.21`. */
const EXCHANGE_VERSION = /^\d{1,3}(?:\.\d{1,5}){2,3}$/;

/** The queue id as another form of the same mail can state it. */
function queueId(bounce: Bounce): string | null {
  const id = bounce.queueId?.value ?? null;
  if (id === null || EXCHANGE_VERSION.test(id)) return null;
  if (bounce.dialect === 'opensmtpd-log') return OPENSMTPD_ENVELOPE.exec(id)?.[1] ?? id;
  // A number within one server's database, which no notice carries; the Message-ID beside it is what they share.
  if (bounce.dialect === 'message-tracking' && messageId(bounce) !== null) return null;
  return id;
}

function messageId({ returned }: Bounce): string | null {
  return returned?.messageId ? bareMessageId(returned.messageId.value) : null;
}
