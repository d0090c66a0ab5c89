import type { TracedText } from '../../mail/traced-text.ts';
import type { Reply } from '../reply.ts';

/** Words that the writer of a notice says itself, where only their place tells so. */
export const ownReply = (words: TracedText): Reply => ({
  author: 'sender-host',
  code: null,
  enhanced: null,
  text: words.toFact(),
  phase: null,
  host: null,
  ip: null,
});
