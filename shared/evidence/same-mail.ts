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

function queueId({ queueId: fact }: Bounce): string | null {
  return fact?.value ?? null;
}

function messageId({ returned }: Bounce): string | null {
  return returned?.messageId ? bareMessageId(returned.messageId.value) : null;
}
