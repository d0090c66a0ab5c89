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
  readonly get: (name: string) => HeaderField | null;
  readonly all: (name: string) => readonly HeaderField[];
}

const NAME = /^([!-9;-~]{1,120})[ \t]{0,10}:/;
/** The envelope line of mbox files and Unix mailboxes; no header field. */
const FROM_LINE = /^>?From [^\n]{0,300}$/;

/** Fields read from a block of header text, such as a DSN's groups or a header quoted in a body. */
export function readFields(block: TracedText, decoders: Decoders): HeaderField[] {
  const fields: HeaderField[] = [];
  let from = 0;
  while (from < block.length && fields.length < MAX_HEADER_FIELDS) {
    const to = endOfField(block.text, from);
    const name = NAME.exec(block.text.slice(from, Math.min(to, from + 140)));
    if (name?.[1] !== undefined) {
      const body = block.slice(from + name[0].length, Math.min(to, from + MAX_FIELD_CHARS));
      fields.push(lazyField(name[1], body, decoders));
    }
    from = to + 1;
  }
  return fields;
}

function lazyField(name: string, folded: TracedText, decoders: Decoders): HeaderField {
  let raw: TracedText | null = null;
  let body: TracedText | null = null;
  return {
    name,
    get raw() {
      raw ??= unfold(folded);
      return raw;
    },
    get body() {
      body ??= decodeWords(unfold(folded), decoders);
      return body;
    },
  };
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
  return {
    fields,
    get: (name) => byName.get(name.toLowerCase())?.[0] ?? null,
    all: (name) => byName.get(name.toLowerCase()) ?? [],
  };
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

const asAscii = (bytes: Uint8Array, from: number, to: number): string =>
  latin1(bytes, from, Math.min(to, from + 320));

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
    const line = asAscii(bytes, at, to);
    const continuation = /^[ \t]/.test(line) && !first;
    const stepOver: boolean = first && FROM_LINE.test(line);
    if (!continuation && !stepOver && !NAME.test(line)) {
      return { start, end: at, body: at };
    }
    if (line.trim() === '' && !first) return { start, end: at, body: Math.min(end, nextLine(bytes, to)) };
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
