import type { Span } from '../../contract/span.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import { unfold } from '../../mail/unfold.ts';
import { beforeCopy } from '../address-blocks.ts';
import { blockDraft } from '../block-draft.ts';
import type { Dialect } from '../dialect.ts';
import { blankDraft, type Draft } from '../draft.ts';
import { kindOf } from '../locale/kind-of.ts';
import type { Mail } from '../mail.ts';
import { namedRecipient } from '../named-recipient.ts';
import { findFrames } from '../reply/frames.ts';
import { replyHead } from '../reply/reply-head.ts';
import { asReplies, readTranscript, refusals, type TranscriptReply, transcriptFor } from '../transcript.ts';
import { type FoundRecipient, findRecipients } from './find-recipients.ts';
import { findVerdict } from './find-replies.ts';
import { isNotice } from './is-notice.ts';
import { removedRecipient } from './removed-recipient.ts';

const DELAYED =
  /\b(?:delayed|has not yet been delivered|will (?:be retried|retry|keep trying|continue)|still being (?:attempted|retried)|warning message only|not yet been able|temporar(?:y|ily) (?:problem|unable)|do(?:es)? not need to resend)\b/i;
const GIVEN_UP =
  /\b(?:(?<!\bif [^.\n]{0,60})permanent(?:ly)?|giv(?:en|ing) up|could not be delivered|failed permanently|no further (?:attempts|delivery))\b/i;

/** Whether the words speak of a delay and not of an end. */
export const soundsDelayed = (words: string): boolean =>
  !GIVEN_UP.test(words) && (DELAYED.test(words) || kindOf(words) === 'delayed');

/** What a text says as a whole, read once however many recipients it names. */
interface Said {
  readonly hull: Span;
  readonly transcript: readonly TranscriptReply[];
  readonly verdict: Draft | null;
}

/** "Fehlercode: 5.1.6": a status that a sentence names, where no reply begins with one. */
const NAMED_STATUS =
  /(?:code|status|error|fehler|erreur|errore|número)[ \t]{0,3}[:=#(][ \t]{0,4}([45]\.\d{1,3}\.\d{1,3})(?![\d.])/i;

function readSaid(text: TracedText): Said {
  const verdict = findVerdict(text);
  const told =
    verdict === null ? null : blockDraft('general', null, { address: null, detail: verdict, whole: verdict });
  const status = verdict?.exec(NAMED_STATUS)?.group(1)?.toFact() ?? null;
  const coded = told?.replies.some(({ code, enhanced }) => (code ?? enhanced) !== null) ?? false;
  const named = told === null || coded ? told : { ...told, status };
  return { hull: text.hull, transcript: refusals(readTranscript(text)), verdict: named };
}

/** Completes a draft with the verdict that stands elsewhere in the text. */
function withVerdict(draft: Draft, said: Said): Draft {
  const spoken = draft.replies.some((reply) => reply.code !== null || reply.author !== 'unknown');
  if (spoken) return draft;
  const answers = asReplies(transcriptFor(said.transcript, draft.recipient?.value ?? null));
  if (answers.length > 0) {
    const host = answers.find((reply) => reply.host !== null)?.host ?? null;
    const ip = answers.find((reply) => reply.ip !== null)?.ip ?? null;
    return {
      ...draft,
      replies: answers,
      diagnostic: answers[0]?.text ?? null,
      remoteHost: draft.remoteHost ?? host,
      remoteIp: draft.remoteIp ?? ip,
    };
  }
  if (said.verdict === null) return draft;
  return {
    ...draft,
    status: draft.status ?? said.verdict.status,
    diagnostic: said.verdict.diagnostic,
    replies: said.verdict.replies,
    remoteHost: draft.remoteHost ?? said.verdict.remoteHost,
    remoteIp: draft.remoteIp ?? said.verdict.remoteIp,
    removed: [...draft.removed, ...said.verdict.removed],
    noAttempt: draft.noAttempt ?? said.verdict.noAttempt,
  };
}

function draftFor(found: FoundRecipient, said: Said): Draft {
  if (found.block !== null) return withVerdict(blockDraft('general', null, found.block), said);
  return withVerdict({ ...blankDraft('general', said.hull), ...namedRecipient(found.address) }, said);
}

/** Words that say why but carry no code: the whole first paragraphs stand for the diagnostic. */
function withWords(draft: Draft, text: TracedText): Draft {
  if (draft.diagnostic !== null) return draft;
  const words = unfold(text.slice(0, 2000));
  return words.length === 0 ? draft : { ...draft, diagnostic: words.toFact() };
}

/**
 * Reads a notice of no known mail system by its shape: addresses on lines of their own or named in a
 * sentence, and the reply near them, in a frame or in a transcript.
 */
export function readGeneral(text: TracedText, mail: Mail | null): readonly Draft[] {
  const words = beforeCopy(text);
  const kind = soundsDelayed(words.text) ? 'delayed' : 'failed';
  const found = findRecipients(words, mail);
  const said = readSaid(words);
  const drafts =
    found.length > 0
      ? found.map((one) => draftFor(one, said))
      : [withVerdict({ ...blankDraft('general', said.hull), removed: removedRecipient(words) }, said)];
  return drafts.map((draft) => ({ ...withWords(draft, words), kind }));
}

/** Long texts with addresses in them are read this way only where they say that a delivery failed. */
const hasReply = (drafts: readonly Draft[]): boolean =>
  drafts.some((draft) =>
    draft.replies.some((reply) => reply.code !== null || reply.author === 'sender-host'),
  );

/** A reply of several lines repeats its status on each, which Perl's and Python's libraries print without the codes. */
const REPEATED = /^[ \t>]{0,8}([45]\.\d{1,3}\.\d{1,3})[ \t].{5,600}\n[ \t>]{0,8}\1[ \t]/m;

/** Libraries drop the three digits: "The server response was: 5.1.1 …". A number alone may be a version's. */
const isFramed = (text: TracedText, drafts: readonly Draft[]): boolean =>
  drafts.some((draft) => draft.replies.some((reply) => reply.enhanced !== null)) &&
  (REPEATED.test(text.text) || findFrames(text).length > 0);

/** The reader for the long tail; last in the list. */
export const general: Dialect = {
  id: 'general',
  recognises: (text, mail) =>
    mail === null ? replyHead(text) !== null || findVerdict(text) !== null : isNotice(mail),
  read: (text, mail) => {
    const drafts = readGeneral(text, mail);
    return mail !== null || hasReply(drafts) || isFramed(text, drafts) ? drafts : [];
  },
};
