import { latin1 } from '../intake/latin1.ts';
import type { Decoders } from './decoders.ts';
import { decodeWords } from './encoded-words.ts';
import { readText } from './read-text.ts';
import { sliceBytes, type TracedBytes } from './traced-bytes.ts';
import type { TracedText } from './traced-text.ts';
import { unfold } from './unfold.ts';

/** More header fields than any mail system writes; the rest of a hostile header is not read. */
export const MAX_HEADER_FIELDS = 2000;
/** RFC 5322 has no limit for a field; a longer one is cut here before it is searched. */
const MAX_FIELD_CHARS = 20_000;

/** One header field as it stands, and its body in the two readings that a reader needs. */
export interface HeaderField {
  readonly name: string;
  /** Unfolded, encoded words as they stand. */
  readonly raw: TracedText;
  /** Unfolded, encoded words decoded. */
  readonly body: TracedText;
}

/** The fields of a header in their order. */
export interface Header {
  readonly fields: readonly HeaderField[];
  /** The first field of that name (any case), or null. */
  get(name: string): HeaderField | null;
  all(name: string): readonly HeaderField[];
}

/** The longest name of a field, and the most blanks behind it. */
const MAX_NAME = 120;
const MAX_BLANKS = 10;
const NAME = /([!-9;-~]{1,120})[ \t]{0,10}:/y;
/** The envelope line of mbox files and Unix mailboxes; no header field. */
const FROM_LINE = /^>?From [^\n]{0,300}$/;

/** Fields read from a block of header text, such as a DSN's groups or a header quoted in a body. */
export function readFields(block: TracedText, decoders: Decoders): HeaderField[] {
  const fields: HeaderField[] = [];
  let from = 0;
  while (from < block.length && fields.length < MAX_HEADER_FIELDS) {
    const to = endOfField(block.text, from);
    NAME.lastIndex = from;
    const name = NAME.exec(block.text);
    if (name?.[1] !== undefined) {
      const body = block.slice(from + name[0].length, Math.min(to, from + MAX_FIELD_CHARS));
      fields.push(new FoldedField(name[1], body, decoders));
    }
    from = to + 1;
  }
  return fields;
}

/** A field as it stands, unfolded and decoded when it is asked for: most fields are not. */
class FoldedField implements HeaderField {
  readonly name: string;
  private readonly folded: TracedText;
  private readonly decoders: Decoders;
  private unfolded: TracedText | null = null;
  private decoded: TracedText | null = null;

  constructor(name: string, folded: TracedText, decoders: Decoders) {
    this.name = name;
    this.folded = folded;
    this.decoders = decoders;
  }

  get raw(): TracedText {
    this.unfolded ??= unfold(this.folded);
    return this.unfolded;
  }

  get body(): TracedText {
    this.decoded ??= decodeWords(this.raw, this.decoders);
    return this.decoded;
  }
}

/** Index of the line end that no continuation line follows. */
function endOfField(text: string, from: number): number {
  let end = text.indexOf('\n', from);
  while (end >= 0 && (text[end + 1] === ' ' || text[end + 1] === '\t')) {
    end = text.indexOf('\n', end + 1);
  }
  return end < 0 ? text.length : end;
}

/** Fields with look-up by name. */
export function headerOf(fields: readonly HeaderField[]): Header {
  const byName = new Map<string, HeaderField[]>();
  for (const field of fields) {
    const key = field.name.toLowerCase();
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [field]);
    else known.push(field);
  }
  return new NamedFields(fields, byName);
}

/** Names that readers ask for, in lower case: a hundred are asked for of every mail, and always the same. */
const lowerNames = new Map<string, string>();
const MOST_NAMES = 1000;

function lowerName(name: string): string {
  const known = lowerNames.get(name);
  if (known !== undefined) return known;
  const lower = name.toLowerCase();
  if (lowerNames.size < MOST_NAMES) lowerNames.set(name, lower);
  return lower;
}

class NamedFields implements Header {
  readonly fields: readonly HeaderField[];
  private readonly byName: ReadonlyMap<string, readonly HeaderField[]>;

  constructor(fields: readonly HeaderField[], byName: ReadonlyMap<string, readonly HeaderField[]>) {
    this.fields = fields;
    this.byName = byName;
  }

  get(name: string): HeaderField | null {
    return this.byName.get(lowerName(name))?.[0] ?? null;
  }

  all(name: string): readonly HeaderField[] {
    return this.byName.get(lowerName(name)) ?? [];
  }
}

const LF = 0x0a;
const CR = 0x0d;

function lineEnd(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return at;
}

function nextLine(bytes: Uint8Array, lineEndAt: number): number {
  if (bytes[lineEndAt] === CR && bytes[lineEndAt + 1] === LF) return lineEndAt + 2;
  const doubled = bytes[lineEndAt] === CR && bytes[lineEndAt + 1] === CR && bytes[lineEndAt + 2] === LF;
  return doubled ? lineEndAt + 3 : lineEndAt + 1;
}

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;
const isNameByte = (byte: number): boolean => byte > 0x20 && byte < 0x7f && byte !== 0x3a;

/** Whether a field begins at `at`: a name, blanks perhaps, a colon. */
function isField(bytes: Uint8Array, at: number, end: number): boolean {
  let to = at;
  while (to < end && to <= at + MAX_NAME && isNameByte(bytes[to] ?? 0)) to += 1;
  if (to === at || to > at + MAX_NAME) return false;
  const blanks = to + MAX_BLANKS;
  while (to < end && to < blanks && isBlank(bytes[to])) to += 1;
  return to < end && bytes[to] === 0x3a;
}

/** An envelope line of a mailbox, at the very beginning. */
const isFromLine = (bytes: Uint8Array, at: number, end: number): boolean =>
  (bytes[at] === 0x46 || bytes[at] === 0x3e) && FROM_LINE.test(latin1(bytes, at, Math.min(end, at + 320)));

/** Whether a folded line shows nothing; a no-break space shows nothing either. */
function showsNothing(bytes: Uint8Array, from: number, end: number): boolean {
  for (let at = from; at < end && at < from + 320; at += 1) {
    const byte = bytes[at] ?? 0;
    if (!isBlank(byte) && byte !== 0x0b && byte !== 0x0c && byte !== 0xa0) return false;
  }
  return true;
}

/** Where a header ends and its body begins, both as offsets into the bytes. */
export interface HeaderExtent {
  readonly start: number;
  readonly end: number;
  readonly body: number;
}

/**
 * Finds the header of the mail (or MIME part) at [start, end): up to the first empty line, or to the first
 * line that is no header line (mails are damaged that way when a blank line is lost). A leading `From `
 * line is stepped over.
 */
export function findHeader(bytes: Uint8Array, start: number, end: number): HeaderExtent {
  let at = start;
  let first = true;
  while (at < end) {
    const to = lineEnd(bytes, at, end);
    if (to === at) return { start, end: at, body: Math.min(end, nextLine(bytes, to)) };
    const continuation = isBlank(bytes[at]) && !first;
    const stepOver: boolean = first && isFromLine(bytes, at, to);
    if (!continuation && !stepOver && !isField(bytes, at, to)) return { start, end: at, body: at };
    if (continuation && showsNothing(bytes, at, to)) {
      return { start, end: at, body: Math.min(end, nextLine(bytes, to)) };
    }
    first = stepOver;
    at = nextLine(bytes, to);
  }
  return { start, end, body: end };
}

/** The header of a mail or part, byte-exact. 8-bit text in it is read as UTF-8, else windows-1252. */
export function readHeader(input: TracedBytes, extent: HeaderExtent, decoders: Decoders): Header {
  const text = readText(sliceBytes(input, extent.start, extent.end), null, decoders);
  return headerOf(readFields(text, decoders));
}
