import { appleMail } from '../intake/apple-mail.ts';
import { joinedMails } from '../intake/joined-mails.ts';
import { mailRanges } from '../intake/mail-ranges.ts';
import { type Sniffed, sniff } from '../intake/sniff.ts';
import type { Source } from '../intake/source.ts';
import type { Decoders } from '../mail/decoders.ts';
import { readEntity } from '../mail/entity.ts';
import { narrowUtf16 } from '../mail/narrow-utf16.ts';
import { readText } from '../mail/read-text.ts';
import { sliceBytes, sourceBytes, sourceRange, type TracedBytes } from '../mail/traced-bytes.ts';
import type { TracedText } from '../mail/traced-text.ts';
import { unquoteFrom } from '../mail/unquote-from.ts';
import { asNotice, type NoticeReading } from './as-notice.ts';
import type { Draft } from './draft.ts';
import { finishBounce, NO_NOTICE } from './finish-bounce.ts';
import { readGeneral } from './general/general.ts';
import { viewMail } from './mail.ts';
import { mendPaste } from './paste/mend-paste.ts';
import type { Reading } from './reading.ts';
import { writerOf } from './writer-of.ts';

/** What a source is told by. */
const SNIFFED = 64 * 1024;

/**
 * Reads for a failure what no reader took for a notice, since the person says that it is one. It is read by its
 * shape alone, and what is found carries that the person decided so; where neither an address nor a reply stands
 * in it, that is said. A source that tells of failures by itself stays as it is read. Never throws.
 */
export function readAsBounce(source: Source, reading: Reading, decoders: Decoders): Reading {
  if (reading.bounces.length > 0 || isClosed(reading)) return reading;
  const others = reading.problems.filter(({ code }) => code !== 'not-a-bounce');
  const notices = noticesIn(source, decoders);
  let count = 0;
  const bounces = notices.flatMap(({ drafts, facts }) =>
    drafts.map((draft) => {
      count += 1;
      return finishBounce(draft, count, source.id, facts);
    }),
  );
  if (bounces.length === 0) {
    return { ...reading, problems: [...others, { code: 'no-failure-in-it', detail: '' }] };
  }
  return {
    ...reading,
    bounces,
    received: [],
    problems: [...others, { code: 'taken-for-bounce', detail: '' }],
  };
}

/** No words of a mail or a text can be read in it. */
const isClosed = ({ format }: Reading): boolean =>
  format !== 'eml' && format !== 'mbox' && format !== 'text' && format !== 'log' && format !== 'exim-log';

function noticesIn(source: Source, decoders: Decoders): readonly NoticeReading[] {
  try {
    const sniffed = sniff(source.bytes.subarray(0, Math.min(source.bytes.length, SNIFFED)));
    const isMail = sniffed.format === 'eml' || sniffed.format === 'mbox';
    return isMail ? inMails(source, sniffed, decoders) : inText(source, sniffed, decoders);
  } catch {
    // A reader that fails has found nothing.
    return [];
  }
}

function* mailsOf(source: Source, { format, charset, skip }: Sniffed): Generator<TracedBytes> {
  const wide = charset?.startsWith('utf-16') === true;
  if (format === 'mbox' && !wide) {
    for (const { start, end } of mailRanges(source.bytes)) yield unquoteFrom(sourceRange(source, start, end));
    return;
  }
  const whole = sliceBytes(sourceBytes(source), skip, source.bytes.length);
  const input = wide ? narrowUtf16(whole, charset) : whole;
  const apple = appleMail(input.bytes);
  for (const { start, end } of apple === null ? joinedMails(input.bytes, 0) : [apple]) {
    yield sliceBytes(input, start, end);
  }
}

function inMails(source: Source, sniffed: Sniffed, decoders: Decoders): readonly NoticeReading[] {
  const notices: NoticeReading[] = [];
  for (const bytes of mailsOf(source, sniffed)) {
    const mail = viewMail(readEntity(bytes, 0, bytes.bytes.length, decoders), decoders);
    const drafts = readGeneral(mail.text, mail).filter(saysSomething);
    if (drafts.length > 0) notices.push(asNotice(mail, drafts));
  }
  return notices;
}

function inText(source: Source, { charset, skip }: Sniffed, decoders: Decoders): readonly NoticeReading[] {
  const whole = sliceBytes(sourceBytes(source), skip, source.bytes.length);
  const wide = charset?.startsWith('utf-16') === true;
  const input = wide ? narrowUtf16(whole, charset) : whole;
  const text: TracedText = mendPaste(readText(input, wide ? 'utf-8' : charset, decoders));
  const drafts = readGeneral(text, null).filter(saysSomething);
  if (drafts.length === 0) return [];
  return [{ drafts, facts: { notice: NO_NOTICE, returned: null, writer: writerOf(text, null) } }];
}

/** An address that failed, or what was answered. Words alone may be anybody's. */
const saysSomething = ({ recipient, replies }: Draft): boolean => recipient !== null || replies.length > 0;
