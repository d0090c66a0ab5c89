import { addressBlocks, beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { blankDraft, type Draft } from '../draft.ts';
import { asReplies, readTranscript, refusals, type TranscriptReply, transcriptFor } from '../transcript.ts';

const SECTION =
  /-----? ?(?:The following addresses had|Transcript of (?:the )?session|The following addresses have)[^\n]{0,80}/i;
const ADDRESSES = /-----? ?The following addresses ha(?:d|ve)[^\n]{0,80}-----?[ \t]*\n/i;
const DELAYED = /transient non-fatal errors|THIS IS A WARNING MESSAGE ONLY|message still undelivered/i;
const NEXT_SECTION = /\n[ \t]{0,8}-{3,5} ?[A-Z]/;

function fromTranscript(draft: Draft, transcript: readonly TranscriptReply[]): Draft {
  const found = transcriptFor(transcript, draft.recipient?.value ?? null);
  const replies = asReplies(found);
  const host = found.find((reply) => reply.host !== null)?.host ?? null;
  const coded = draft.replies.some((reply) => reply.code !== null);
  const better =
    replies.some((reply) => reply.author === 'receiver') ||
    draft.replies.length === 0 ||
    (!coded && replies.some((reply) => reply.code !== null));
  return {
    ...draft,
    replies: better && replies.length > 0 ? replies : draft.replies,
    diagnostic: draft.diagnostic ?? replies[0]?.text ?? null,
    remoteHost: draft.remoteHost ?? host?.toFact() ?? null,
  };
}

/** Sendmail 5 names no addresses above its transcript: the transcript's own lines do. */
function fromTranscriptAlone(transcript: readonly TranscriptReply[]): Draft[] {
  const own = transcript.filter((reply) => !reply.remote && reply.address !== null);
  const any = transcript.find((reply) => !/^2/.test(reply.words.text));
  if (own.length === 0 && any !== undefined) return [blankDraft('sendmail', any.words.hull)];
  const seen = new Set<string>();
  return own.flatMap((reply) => {
    const address =
      reply.words.exec(/<?([^\s<>,;]{1,200}@[A-Za-z0-9._-]{1,250}[A-Za-z0-9])>?/)?.group(1) ?? null;
    if (address === null || seen.has(address.text)) return [];
    seen.add(address.text);
    return [{ ...blankDraft('sendmail', reply.words.hull), recipient: address.toFact() }];
  });
}

/**
 * Sendmail's notice (savemail.c): a section of failed addresses, each with its reason, and a transcript of
 * the session, where `<<<` is the other side and the lines below it are Sendmail's own.
 */
export const sendmail: Dialect = {
  id: 'sendmail',
  recognises: (text) => SECTION.test(text.text),
  read: (text) => {
    const words = beforeCopy(text);
    const heading = ADDRESSES.exec(words.text);
    const transcript = refusals(readTranscript(words));
    const kind = DELAYED.test(words.text) ? 'delayed' : 'failed';
    const from = heading === null ? words.length : heading.index + heading[0].length;
    const next = NEXT_SECTION.exec(words.text.slice(from));
    const section = words.slice(from, next === null ? words.length : from + next.index);
    const listed = addressBlocks(section).map((block) => blockDraft('sendmail', 'sendmail', block));
    const drafts = listed.length > 0 ? listed : fromTranscriptAlone(transcript);
    return drafts.map((draft) => ({ ...fromTranscript(draft, transcript), kind }));
  },
};
