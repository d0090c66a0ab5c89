import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
/** The words of a bounce by who said them. */
export interface Voices {
  /** The words that refused: the receiver's, else those whose author is unknown. */
  readonly refusing: readonly Reply[];
  /** What the sending side's software wrote. */
  readonly host: readonly Reply[];
}
/**
 * Separates the two sides. A log's bounce line may hold only the host's verdict ("retry timeout
 * exceeded"); then the receiver's words are those of the last attempt before it that has any.
 */
export declare function voicesOf(bounce: Bounce): Voices;
