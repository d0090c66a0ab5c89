import { latin1 } from './latin1.ts';
import type { SourceBytes } from './source-bytes.ts';

/** One mail of a mailbox file, from its `From ` line to the line before the next. */
export interface MailRange {
  readonly start: number;
  readonly end: number;
}

/** The envelope line: `From sender weekday month day time [zone] year` (RFC 4155, with what Unix mailers vary). */
const FROM_LINE =
  /^From (?:\S{1,320} {1,4})?(?:[A-Z][a-z]{2},? {1,3})?(?:[A-Z][a-z]{2} {1,3}\d{1,2}|\d{1,2} [A-Z][a-z]{2}|\d{4}-\d{2}-\d{2})[ T].{0,40}\d{1,2}:\d{2}.{0,40}$/;
const FIELD = /^[!-9;-~]{1,76}[ \t]{0,4}:/;
const CONTENT_LENGTH = /(?:^|[\r\n])Content-Length:[ \t]{0,10}(\d{1,12})[ \t]{0,10}(?:$|[\r\n])/i;

/** The longest envelope line that is one. */
const MAX_FROM_LINE = 500;
/** How far a header is searched for its Content-Length and its end. */
const MAX_HEADER = 64 * 1024;
/** Looked through at once: small at first, since most mails are, then doubled. */
const FIRST_BLOCK = 16 * 1024;
const LAST_BLOCK = 1024 * 1024;
/** Bytes beyond a block that a line at its edge is judged by. */
const MARGIN = 2 * MAX_FROM_LINE + 8;

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
const CAPITAL_F = 0x46;

const isEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

function lineAt(bytes: Uint8Array, from: number): string {
  let to = from;
  const limit = Math.min(bytes.length, from + MAX_FROM_LINE);
  while (to < limit && !isEnd(bytes[to])) to += 1;
  return latin1(bytes, from, to);
}

/** A blank line stands before it, or the closing boundary of a MIME body, or nothing at all. */
function afterBlank(bytes: Uint8Array, at: number): boolean {
  if (at === 0) return true;
  let ends = 0;
  for (let back = at - 1; back >= 0 && isEnd(bytes[back]) && ends < 4; back -= 1) {
    if (bytes[back] === LF || bytes[back + 1] !== LF) ends += 1;
  }
  const last = at - (bytes[at - 2] === CR ? 3 : 2);
  return ends >= 2 || (bytes[last] === DASH && bytes[last - 1] === DASH);
}

/** A whole envelope line with a header field on the next. */
function isFromLine(bytes: Uint8Array, at: number): boolean {
  const line = lineAt(bytes, at);
  if (!FROM_LINE.test(line)) return false;
  let next = at + line.length;
  while (isEnd(bytes[next]) && next < at + line.length + 2) next += 1;
  return FIELD.test(lineAt(bytes, next));
}

/** First byte after the blank line that ends a header; -1 where it is not in these bytes. */
function endOfHeader(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LF && bytes[at + 1] === LF) return at + 2;
    if (bytes[at] === LF && bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
    if (bytes[at] === CR && bytes[at + 1] === CR && bytes[at + 2] !== LF) return at + 2;
  }
  return -1;
}

/**
 * Where the next mail begins by this one's Content-Length (mboxcl, mboxcl2: a body is not quoted there); null
 * where it says nothing, or where no mail begins there: programs that edit mailboxes leave it wrong.
 */
function byContentLength(bytes: SourceBytes, start: number): number | null {
  const head = bytes.subarray(start, Math.min(bytes.length, start + MAX_HEADER));
  const body = endOfHeader(head);
  if (body < 0) return null;
  const length = CONTENT_LENGTH.exec(latin1(head, 0, body))?.[1];
  if (length === undefined) return null;
  let next = start + body + Number(length);
  if (next >= bytes.length) return next <= bytes.length + 2 ? bytes.length : null;
  const there = bytes.subarray(next, Math.min(bytes.length, next + MARGIN));
  let ends = 0;
  while (ends < 4 && isEnd(there[ends])) ends += 1;
  next += ends;
  return next >= bytes.length || isFromLine(there, ends) ? next : null;
}

/** First boundary in `block` at or after `from` and before `to`; -1 for none. */
function boundaryIn(block: Uint8Array, from: number, to: number): number {
  for (let at = block.indexOf(CAPITAL_F, from); at >= 0 && at < to; at = block.indexOf(CAPITAL_F, at + 1)) {
    const begins = isEnd(block[at - 1]) && block[at + 1] === 0x72 && block[at + 4] === 0x20;
    if (begins && afterBlank(block, at) && isFromLine(block, at)) return at;
  }
  return -1;
}

function nextMail(bytes: SourceBytes, start: number): number {
  const hinted = byContentLength(bytes, start);
  if (hinted !== null) return hinted;
  let size = FIRST_BLOCK;
  for (let from = start + 1; from < bytes.length; size = Math.min(size * 2, LAST_BLOCK)) {
    const base = Math.max(start, from - MARGIN);
    const to = Math.min(bytes.length, from + size);
    const block = bytes.subarray(base, Math.min(bytes.length, to + MARGIN));
    const found = boundaryIn(block, from - base, to - base);
    if (found >= 0) return base + found;
    from = to;
  }
  return bytes.length;
}

/**
 * Cuts a mailbox at its `From ` lines, in bytes, and holds no more of it than a mail's worth. A body line that
 * begins so is no boundary: a blank line stands before a boundary, a whole envelope line is on it, and a header
 * field follows. Whatever stands before the first belongs to it.
 */
export function* mailRanges(bytes: SourceBytes): Generator<MailRange> {
  for (let start = 0; start < bytes.length; ) {
    const end = nextMail(bytes, start);
    yield { start, end };
    start = end;
  }
}
