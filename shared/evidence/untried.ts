import type { Bounce } from '../notice/bounce.ts';

/**
 * Whether a mail came back without a try of its own and without a word of the receiver: its host decided from memory. Where the
 * words quote an answer (Postfix's "delivery temporarily suspended: host … said"), only the last round was not tried.
 */
export function isUntried({ noAttempt, replies }: Bounce): boolean {
  return noAttempt !== null && !replies.some(({ author }) => author === 'receiver');
}
