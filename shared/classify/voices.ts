import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';

/** The words of a bounce by who said them. */
export interface Voices {
  /** The words that refused: the receiver's, else those whose author is unknown. */
  readonly refusing: readonly Reply[];
  /** What the sending side's software wrote, as far as it is known to be no receiver's. */
  readonly host: readonly Reply[];
}

/**
 * Separates the two sides. A log's bounce line may hold only the host's verdict ("retry timeout
 * exceeded"); then the receiver's words are those of the last attempt before it that has any.
 */
export function voicesOf(bounce: Bounce): Voices {
  const said = bounce.replies;
  const host = said.filter((reply) => reply.author === 'sender-host');
  const receiver = said.filter((reply) => reply.author === 'receiver');
  const unknown = said.filter((reply) => reply.author === 'unknown');
  // Beside the receiver's own words, those of nobody in particular are the notice's.
  if (receiver.length > 0) return { refusing: receiver, host: [...host, ...unknown] };
  if (unknown.length > 0) return { refusing: unknown, host };
  const earlier = bounce.attempts
    .filter((attempt) => attempt.replies.some((reply) => reply.author === 'receiver'))
    .at(-1);
  const before = (earlier?.replies ?? []).filter((reply) => reply.author === 'receiver');
  if (before.length > 0) return { refusing: before, host };
  const unsplit = said.length === 0 ? bounce.diagnostic : null;
  return { refusing: unsplit === null ? [] : [asReply(unsplit)], host };
}

const asReply = (text: Reply['text']): Reply => ({
  author: 'unknown',
  code: null,
  enhanced: null,
  text,
  phase: null,
  host: null,
  ip: null,
});
