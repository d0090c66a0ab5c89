import type { TracedText } from '../mail/traced-text.ts';
import { unfold } from '../mail/unfold.ts';
import { blankDraft, type Draft } from './draft.ts';
import { namedRecipient } from './named-recipient.ts';
import { noAttemptIn } from './reply/no-attempt.ts';
import { splitReplies } from './reply/split-replies.ts';
import type { Reply } from './reply.ts';
import { looksBlanked } from './report/looks-blanked.ts';
import type { Removed } from './report/removed.ts';

interface Block {
  readonly address: TracedText | null;
  readonly detail: TracedText;
  readonly whole: TracedText;
}

/** `(generated from a@example.net)`, `(expanded from: <a@example.net>)`: the address the sender wrote to. */
const ALIAS = /\((?:ultimately )?(?:generated|expanded|forwarded) from:? {0,3}<?([^\s<>()]{1,320})>?\)/i;

/** `l'hôte mx.example.net[192.0.2.1] a dit :`: Postfix's frame in a language that a browser made of it. */
const NAMED =
  /([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,8}[A-Za-z]{2,24})\.? ?\[([0-9A-Fa-f.:]{2,45})\][^\n:：]{1,40}[:：] {0,3}(?=[245]\d\d[ -])/u;

const spoke = (replies: readonly Reply[], part: 'host' | 'ip') =>
  replies.find((reply) => reply[part] !== null)?.[part] ?? null;

/** `host ***[x.x.x.x] said:`, `host [removed] said:`: whom the frame around a reply named. */
const HOST =
  /\bhost ([[<(][^\])>\n]{1,60}[\])>]|[^\s[\](]{1,255})(?: ?[[(]([^\])\n]{0,60})[\])])?(?::\d{1,5})?(?= (?:said|responded|replied|returned)|\s+SMTP error|:)/i;

function blankedHost(words: TracedText): Removed[] {
  const [host, ip] = [words.exec(HOST)?.group(1) ?? null, words.exec(HOST)?.group(2) ?? null];
  return [
    ...(host !== null && looksBlanked(host.text)
      ? [{ field: 'remoteHost' as const, at: host.toFact() }]
      : []),
    ...(ip !== null && looksBlanked(ip.text) ? [{ field: 'remoteIp' as const, at: ip.toFact() }] : []),
  ];
}

/** A draft from an address and the words that stand under it. */
export function blockDraft(dialect: string, writer: string | null, block: Block): Draft {
  const alias = block.detail.exec(ALIAS);
  const words = unfold(alias === null ? block.detail : block.detail.slice(alias.end));
  const replies = words.length === 0 ? [] : splitReplies(words, { smtp: false, writer });
  const { recipient, removed } = namedRecipient(block.address);
  const framed = spoke(replies, 'host') !== null || spoke(replies, 'ip') !== null;
  const named = framed || !words.text.includes('[') ? null : words.exec(NAMED);
  return {
    ...blankDraft(dialect, block.whole.hull),
    recipient,
    removed: [...removed, ...blankedHost(words)],
    aliases: alias === null ? [] : [(alias.group(1)?.text ?? '').toLowerCase()],
    diagnostic: words.length === 0 ? null : words.toFact(),
    replies,
    remoteHost: spoke(replies, 'host') ?? named?.group(1)?.toFact() ?? null,
    remoteIp: spoke(replies, 'ip') ?? named?.group(2)?.toFact() ?? null,
    noAttempt: noAttemptIn(words)?.toFact() ?? null,
  };
}
