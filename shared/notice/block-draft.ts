import type { TracedText } from '../mail/traced-text.ts';
import { unfold } from '../mail/unfold.ts';
import { blankDraft, type Draft } from './draft.ts';
import { noAttemptIn } from './reply/no-attempt.ts';
import { splitReplies } from './reply/split-replies.ts';
import type { Reply } from './reply.ts';

interface Block {
  readonly address: TracedText | null;
  readonly detail: TracedText;
  readonly whole: TracedText;
}

/** `(generated from a@example.net)`, `(expanded from: <a@example.net>)`: the address the sender wrote to. */
const ALIAS = /\((?:ultimately )?(?:generated|expanded|forwarded) from:? {0,3}<?([^\s<>()]{1,320})>?\)/i;

const spoke = (replies: readonly Reply[], part: 'host' | 'ip') =>
  replies.find((reply) => reply[part] !== null)?.[part] ?? null;

/** A draft from an address and the words that stand under it. */
export function blockDraft(dialect: string, writer: string | null, block: Block): Draft {
  const alias = block.detail.exec(ALIAS);
  const words = unfold(alias === null ? block.detail : block.detail.slice(alias.end));
  const replies = words.length === 0 ? [] : splitReplies(words, { smtp: false, writer });
  return {
    ...blankDraft(dialect, block.whole.hull),
    recipient: block.address?.toFact() ?? null,
    aliases: alias === null ? [] : [(alias.group(1)?.text ?? '').toLowerCase()],
    diagnostic: words.length === 0 ? null : words.toFact(),
    replies,
    remoteHost: spoke(replies, 'host'),
    remoteIp: spoke(replies, 'ip'),
    noAttempt: noAttemptIn(words)?.toFact() ?? null,
  };
}
