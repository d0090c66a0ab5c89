/** One mail of a mailbox file, from its `From ` line to the line before the next. */
export interface MailRange {
  readonly start: number;
  readonly end: number;
}

/** The envelope line: `From sender weekday month day time [zone] year` (RFC 4155, with what Unix mailers vary). */
const FROM_LINE =
  /^From (?:\S{1,320} {1,4})?(?:[A-Z][a-z]{2},? {1,3})?(?:[A-Z][a-z]{2} {1,3}\d{1,2}|\d{1,2} [A-Z][a-z]{2}|\d{4}-\d{2}-\d{2})[ T].{0,40}\d{1,2}:\d{2}.{0,40}$/;
const FIELD = /^[!-9;-~]{1,76}[ \t]{0,4}:/;

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;

const isEnd = (byte: number | undefined): boolean => byte === LF || byte === CR;

function lineAt(bytes: Uint8Array, from: number): string {
  let to = from;
  const limit = Math.min(bytes.length, from + 500);
  while (to < limit && !isEnd(bytes[to])) to += 1;
  return String.fromCharCode(...bytes.subarray(from, to));
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

function opensMail(bytes: Uint8Array, at: number): boolean {
  const line = lineAt(bytes, at);
  if (!FROM_LINE.test(line) || !afterBlank(bytes, at)) return false;
  let next = at + line.length;
  while (isEnd(bytes[next]) && next < at + line.length + 2) next += 1;
  return FIELD.test(lineAt(bytes, next));
}

/**
 * Cuts a mailbox at its `From ` lines, in bytes. A body line that begins so is no boundary: a blank line
 * stands before a boundary, a whole envelope line is on it, and a header field follows.
 */
export function splitMbox(bytes: Uint8Array): MailRange[] {
  const starts: number[] = [];
  const mark = 0x46;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    const atLine = at === 0 || isEnd(bytes[at - 1]);
    if (atLine && bytes[at + 1] === 0x72 && bytes[at + 4] === 0x20 && (at === 0 || opensMail(bytes, at)))
      starts.push(at);
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? bytes.length }));
}
