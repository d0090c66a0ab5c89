import { instantFact } from '../mail/date.ts';
import type { Decoders } from '../mail/decoders.ts';
import type { Entity } from '../mail/entity.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { unquote } from '../mail/unquote.ts';
import { asNotice, type NoticeReading } from './as-notice.ts';
import type { Draft } from './draft.ts';
import { enclosedBounce } from './enclosed-bounce.ts';
import { NO_NOTICE } from './finish-bounce.ts';
import { type ForwardedText, forwardedText } from './forwarded-text.ts';
import { isNotice } from './general/is-notice.ts';
import { isShown } from './general/is-shown.ts';
import { type LoggedText, readLogs } from './log/read-logs.ts';
import { type Mail, viewMail } from './mail.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { namedMail } from './named-mail.ts';
import { dropLogPrefixes } from './paste/drop-log-prefixes.ts';
import { partReplies } from './paste/part-replies.ts';
import { quotedPart } from './paste/quoted-part.ts';
import { unquotedWriter } from './paste/unquoted-writer.ts';
import { withoutBlanks } from './paste/without-blanks.ts';
import { readReceivedCopy } from './read-received-copy.ts';
import { readWords } from './read-words.ts';
import type { ReadingProblem } from './reading.ts';
import type { ReceivedCopy } from './received-copy.ts';
import { readAutoreply } from './report/read-autoreply.ts';
import { readFeedback } from './report/read-feedback.ts';
import { readReport } from './report/read-report.ts';
import { quotedCopy } from './returned-mail.ts';
import { unreadParts } from './unread-parts.ts';
import { writerOf } from './writer-of.ts';

/** What one mail holds. */
export interface MailReading {
  readonly notices: readonly NoticeReading[];
  readonly received: readonly ReceivedCopy[];
  readonly problems: readonly ReadingProblem[];
}

/** A notice attached to a mail that is attached to a mail; nobody forwards deeper. */
const MAX_FORWARDS = 4;

const isQuoted = ({ text }: Mail): boolean => unquote(text) !== text || forwardedText(text) !== null;

function draftsOf(mail: Mail, problems: ReadingProblem[]): readonly Draft[] {
  const complaints = readFeedback(mail);
  if (complaints.length > 0) return complaints;
  const parts = mail.deliveryStatus.flatMap((part) => readReport(part, 'delivery-status'));
  const answers = parts.length > 0 ? [] : readAutoreply(mail);
  if (answers.length > 0) return answers;
  // The words of such a mail are someone else's: a person quotes or forwards a notice inline.
  if ((!isNotice(mail) && isQuoted(mail)) || enclosedBounce(mail.text) !== null)
    return mergeDrafts(parts, []);
  const words = readWords(mail.text, mail, problems);
  // Where the MIME is broken, the report stands in the text.
  const inText = parts.length === 0 && (words.length > 0 || isNotice(mail));
  return mergeDrafts(inText ? readReport(mail.text, 'delivery-status') : parts, words);
}

function logReadings(log: LoggedText, problems: ReadingProblem[]): NoticeReading[] {
  for (const detail of log.assumed) problems.push({ code: 'zone-assumed', detail });
  return log.bounces.map(({ draft, returned, system, mark }) => {
    const writer = system === null ? null : { system, mark };
    return { drafts: [withoutBlanks(draft)], facts: { notice: NO_NOTICE, returned, writer } };
  });
}

/**
 * Who shows a log repeats its reply in a sentence of their own, and a program's error has it in its first line
 * and in its fields. That is no second failure.
 */
function isSaidBy(logged: readonly NoticeReading[], draft: Draft): boolean {
  const { recipient, dialect, replies } = draft;
  const same = logged
    .flatMap(({ drafts }) => drafts)
    .filter(
      (one) => recipient === null || one.recipient?.value.toLowerCase() === recipient.value.toLowerCase(),
    );
  const known = same.flatMap((one) => one.replies.map(({ code }) => code?.value ?? null));
  return dialect === 'general' && replies.every(({ code }) => known.includes(code?.value ?? null));
}

/** What a notice says that somebody shows, with what the mail program kept of its header. */
function shownNotice(
  { words, notice }: ForwardedText,
  decoders: Decoders,
  problems: ReadingProblem[],
): NoticeReading | null {
  const drafts = mergeDrafts(readReport(words, 'pasted-fields'), readWords(words, null, problems)).map(
    withoutBlanks,
  );
  if (drafts.length === 0) return null;
  const returned = quotedCopy(words, decoders) ?? namedMail([words]);
  const writer = unquotedWriter(writerOf(words, null), drafts);
  return { drafts, facts: { notice, returned, writer } };
}

/**
 * The notice in a text, as deep as it was forwarded or quoted: what people wrote above is none of it. Where
 * the depth holds no notice, what looked like a forward was the copy that a notice returns.
 */
function deepestNotice(
  text: TracedText,
  decoders: Decoders,
  problems: ReadingProblem[],
): NoticeReading | null {
  let layer: ForwardedText | null = forwardedText(text);
  let found: NoticeReading | null = null;
  for (let depth = 0; depth < MAX_FORWARDS && layer !== null; depth += 1) {
    const reading = shownNotice(layer, decoders, problems);
    if (reading === null && found !== null) break;
    found = reading ?? found;
    layer = forwardedText(layer.words);
  }
  return found ?? shownNotice({ words: text, notice: NO_NOTICE }, decoders, problems);
}

const isAssumed = ({ facts }: NoticeReading): boolean => facts.notice.date?.value.zone.known === 'assumed';

/**
 * Words in which someone shows a notice: log lines, pasted fields, a quoted or forwarded text.
 * `taken`: when they were written or given, milliseconds since 1970, or null.
 */
export function readShown(
  text: TracedText,
  decoders: Decoders,
  problems: ReadingProblem[],
  taken: number | null,
): readonly NoticeReading[] {
  const quoted = quotedPart(text);
  const shown = quoted === null ? [] : readStretch(quoted, decoders, problems, taken);
  return shown.length > 0 ? shown : readStretch(text, decoders, problems, taken);
}

function readStretch(
  text: TracedText,
  decoders: Decoders,
  problems: ReadingProblem[],
  taken: number | null,
): readonly NoticeReading[] {
  const log = readLogs(text, taken);
  const logged = logReadings(log, problems);
  if (log.rest === null) return logged;
  const told = deepestNotice(partReplies(dropLogPrefixes(log.rest)), decoders, problems);
  if (told === null || (logged.length > 0 && told.drafts.every((draft) => isSaidBy(logged, draft))))
    return logged;
  if (isAssumed(told)) problems.push({ code: 'quote-zone-assumed', detail: 'UTC' });
  return [...logged, told];
}

const saysSomething = (draft: Draft): boolean => draft.recipient !== null || draft.replies.length > 0;

/**
 * A newsletter (RFC 2369) and a digest (RFC 1153, RFC 2046 section 5.1.5) may write about replies; they show none
 * that somebody got. Lists for talk have List-Post.
 */
const isNewsletter = ({ header }: Mail): boolean =>
  (header.get('List-Unsubscribe') !== null && header.get('List-Post') === null) ||
  /\bdigest\b.{0,20}\bvol/i.test(header.get('Subject')?.body.text ?? '') ||
  /^multipart\/digest/i.test(header.get('Content-Type')?.body.text ?? '');

const writtenAt = ({ header }: Mail): number | null =>
  instantFact(header.get('Date')?.body ?? null)?.value.epoch ?? null;

/** What a letter shows in its words; what it only speaks of is no bounce. */
function shownIn(mail: Mail, problems: ReadingProblem[]): readonly NoticeReading[] {
  if (isNewsletter(mail)) return [];
  const enclosed = enclosedBounce(mail.text);
  const shown = readShown(enclosed ?? mail.text, mail.decoders, problems, writtenAt(mail));
  if (shown.length === 0 || enclosed !== null || isQuoted(mail)) return shown;
  const said = mail.text.text;
  return shown.filter(({ drafts }) => drafts.some((draft) => isShown(draft, said)));
}

/**
 * Reads a mail: as a notice, else through to a notice that it forwards (attached or in its words), else as
 * an ordinary mail.
 */
export function readMail(entity: Entity, decoders: Decoders, forwards = 0): MailReading {
  const mail = viewMail(entity, decoders);
  const problems: ReadingProblem[] = [];
  const drafts = draftsOf(mail, problems);
  if (drafts.some(saysSomething)) return { notices: [asNotice(mail, drafts)], received: [], problems };
  if (forwards < MAX_FORWARDS) {
    const inner = mail.attached.map((attached) => readMail(attached, decoders, forwards + 1));
    const notices = inner.flatMap((reading) => reading.notices);
    if (notices.length > 0) return { notices, received: [], problems };
  }
  if (drafts.length > 0) return { notices: [asNotice(mail, drafts)], received: [], problems };
  const shown = shownIn(mail, problems);
  if (shown.length > 0) return { notices: shown, received: [], problems };
  const copy = readReceivedCopy(mail);
  problems.push(...unreadParts(entity));
  return { notices: [], received: copy === null ? [] : [copy], problems };
}
