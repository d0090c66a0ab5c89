import type { TracedText } from '../../mail/traced-text.ts';
import type { Reply } from '../reply.ts';
import { replyHead } from './reply-head.ts';

/** Words that the writer of a notice says itself, where only their place tells so. */
export function ownReply(words: TracedText): Reply {
  const head = replyHead(words);
  return {
    author: 'sender-host',
    code: head?.code?.toFact() ?? null,
    enhanced: head?.enhanced?.toFact() ?? null,
    text: words.toFact(),
    phase: null,
    host: null,
    ip: null,
  };
}
