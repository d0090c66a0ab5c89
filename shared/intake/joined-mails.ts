import { latin1 } from './latin1.ts';
import type { MailRange } from './mail-ranges.ts';

const LF = 0x0a;
const CR = 0x0d;

/** Fields that a stored mail begins with. */
const FIRST_FIELD =
  /^(?:Return-Path|Received|Delivered-To|X-Original-To|Envelope-To|From|Date|Message-ID|MIME-Version|Subject|To|Auto-Submitted)[ \t]{0,4}:/i;
/** What those begin with, in lower case. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(Array.from('rdxefmsta', (letter) => letter.charCodeAt(0)));
/** Those names and the blanks behind them are no longer than this. */
const LONGEST_FIRST = 20;
const COLON = 0x3a;
const FIELD = /^([!-9;-~]{1,76})[ \t]{0,4}:/;
/** Who writes notices, and the type that they have. */
const NOTICE =
  /^(?:From[ \t]{0,4}:.{0,200}(?:mailer-daemon|postmaster|mail delivery|maildelivery)|Content-Type[ \t]{0,4}:[ \t]{0,4}multipart\/report|X-Failed-Recipients[ \t]{0,4}:|Return-Path[ \t]{0,4}:[ \t]{0,4}<>)/im;
/** What a notice writes before the mail that it returns. */
const INTRODUCES =
  /(?::|-{2,}[ \t]{0,4})$|\b(?:copy|below|original|follows|returned|headers?|message|undelivered)\b/i;

/** A header longer than this is not told from a body here. */
const MAX_HEADER = 16 * 1024;

interface Line {
  readonly start: number;
  readonly next: number;
}

const isEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

/** First byte behind the blank line that ends the header at `at`, or the most that is looked at. */
function endOfHeader(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + MAX_HEADER);
  let ends = 0;
  for (let index = at; index < limit; index += 1) {
    const byte = bytes[index];
    if (!isEnd(byte)) ends = 0;
    else if (byte === CR || bytes[index - 1] !== CR || index === at) ends += 1;
    if (ends === 2) return Math.min(limit, index + 2);
  }
  return limit;
}

/** The header at `at` as text with `\n` ends, up to its blank line. */
function headerAt(bytes: Uint8Array, at: number): string {
  const text = latin1(bytes, at, endOfHeader(bytes, at)).replace(/\r\n?/g, '\n');
  const end = text.indexOf('\n\n');
  return end < 0 ? text : text.slice(0, end);
}

/** A whole header of a stored mail: it says from whom, and when or by what id, in four fields or more. */
function isMailHeader(header: string): boolean {
  const names = new Set<string>();
  for (const line of header.split('\n')) {
    if (/^[ \t]/.test(line)) continue;
    const name = FIELD.exec(line)?.[1];
    if (name === undefined) return false;
    names.add(name.toLowerCase());
  }
  const said = (name: string) => names.has(name);
  return (
    names.size >= 4 && said('from') && (said('date') || said('message-id')) && (said('to') || said('subject'))
  );
}

/** The closing line of a multipart's boundary, or null where the mail is in one part. */
function closingOf(header: string): string | null {
  const unfolded = header.replace(/\n[ \t]+/g, ' ');
  const boundary = /^Content-Type:[ \t]{0,20}multipart\/[^\n]{0,400}?boundary="?([^";\n]{1,70})/im.exec(
    unfolded,
  )?.[1];
  return boundary === undefined ? null : `--${boundary.trim()}--`;
}

/** First bytes of the lines that follow a blank line. */
function* afterBlankLines(bytes: Uint8Array, from: number): Generator<Line & { readonly before: Line }> {
  const mark = bytes.indexOf(LF) < 0 ? CR : LF;
  let before = from;
  let behind = from;
  let blank = false;
  for (let start = from; start < bytes.length; ) {
    let next = start;
    // Byte by byte: lines are so short that asking for each line's end costs more.
    while (next < bytes.length && bytes[next] !== mark) next += 1;
    next = Math.min(bytes.length, next + 1);
    const empty = isEnd(bytes[start]);
    if (blank && !empty) yield { start, next, before: { start: before, next: behind } };
    if (!empty) [before, behind] = [start, next];
    blank = empty;
    start = next;
  }
}

/** Whether a mail begins at a line that follows a blank one, in a file whose mail so far has this header. */
function begins(
  bytes: Uint8Array,
  { start, before }: Line & { readonly before: Line },
  closing: string | null,
) {
  const last = latin1(bytes, before.start, Math.min(before.next, before.start + 200)).trimEnd();
  // Behind the closing boundary nothing of a multipart follows; in plain text a notice shows the mail it returns,
  // which looks the same, so only a second notice is one by itself there.
  if (closing === null ? INTRODUCES.test(last) : last !== closing) return false;
  const header = headerAt(bytes, start);
  return isMailHeader(header) && (closing !== null || NOTICE.test(header));
}

/**
 * The mails of a file into which several were copied one after the other, without the `From ` lines of a mailbox.
 * Most files hold one.
 */
export function joinedMails(bytes: Uint8Array, from: number): readonly MailRange[] {
  const starts = [from];
  // Read where a header stands, which in most files is nowhere but at the beginning.
  let closing: string | null | undefined;
  for (const line of afterBlankLines(bytes, from)) {
    if (!FIRST_LETTERS.has((bytes[line.start] ?? 0) | 0x20)) continue;
    if (!bytes.subarray(line.start, line.start + LONGEST_FIRST).includes(COLON)) continue;
    if (!FIRST_FIELD.test(latin1(bytes, line.start, Math.min(line.next, line.start + 40)))) continue;
    closing = closing === undefined ? closingOf(headerAt(bytes, from)) : closing;
    if (!begins(bytes, line, closing)) continue;
    starts.push(line.start);
    closing = closingOf(headerAt(bytes, line.start));
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? bytes.length }));
}
