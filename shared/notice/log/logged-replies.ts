import ipaddr from 'ipaddr.js';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';
import { splitReplies } from '../reply/split-replies.ts';
import type { Reply } from '../reply.ts';

/** What a line of a log tells about one try, as its text. */
export interface LoggedWords {
  readonly said: TracedText | null;
  /** True where the words are known to be the receiver's. */
  readonly smtp: boolean;
  readonly writer: string | null;
  readonly host: TracedText | null;
  readonly ip: TracedText | null;
}

/** An address that is one, or null. */
export const ipIn = (text: TracedText | null): TracedText | null =>
  text !== null && ipaddr.isValid(text.text) ? text : null;

/** Host, address and replies of a try: the line names the host before the words; they are that host's. */
export function spokenIn(words: LoggedWords): Pick<Attempt, 'host' | 'ip' | 'replies'> {
  const host = words.host?.toFact() ?? null;
  const ip = ipIn(words.ip)?.toFact() ?? null;
  const replies =
    words.said === null ? [] : splitReplies(words.said, { smtp: words.smtp, writer: words.writer });
  const spoken = (reply: Reply): Reply =>
    reply.author === 'receiver' ? { ...reply, host: reply.host ?? host, ip: reply.ip ?? ip } : reply;
  return { host, ip, replies: replies.map(spoken) };
}

/** Words that the sending host itself wrote. */
export const hostSays = (words: TracedText): Reply => ({
  author: 'sender-host',
  code: null,
  enhanced: null,
  text: words.toFact(),
  phase: null,
  host: null,
  ip: null,
});
