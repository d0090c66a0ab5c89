import { latin1 } from '../../intake/latin1.ts';
import type { Source } from '../../intake/source.ts';
import { sourceRange } from '../../mail/traced-bytes.ts';
import { decodeTransfer } from '../../mail/transfer-encoding.ts';
import { narrowBytes } from './narrow-bytes.ts';

/** A body that a source holds in quoted-printable or base64, decoded, as a source to be searched. */
export interface DecodedBody {
  readonly body: Source;
  /** Byte offset of its first encoded byte. */
  readonly at: number;
}

const BLOCK = 1 << 20;
/** A body is decoded this far: the people of an attached mail stand in its header. */
const BODY = 128 * 1024;
/** Mails attached to attached mails; nobody forwards deeper. */
const DEPTH = 4;

/** Also of a mail quoted into another, up to four deep. */
const ENCODED = /^(?:> ?){0,4}content-transfer-encoding:[ \t]{0,20}(quoted-printable|base64)\b/gim;
const BLANK_LINE = /(?:\r\n|\n|\r)(?:> ?){0,4}[ \t]{0,20}(?:\r\n|\n|\r)/g;
/** What a header begins behind: the boundary's line, or a blank one. */
const OPENS = /^(?:> ?){0,4}(?:(--\S[^\r\n]{0,200})|[ \t]{0,20})$/gm;
const TYPE = /^(?:> ?){0,4}content-type:[ \t]{0,20}([a-z]{1,40})\//im;
/** Longest header of a part that is looked at for its type. */
const HEADER = 4096;

/**
 * The texts and attached mails of a source that stand encoded in it: an exhibit shows them as they are, and anyone can
 * decode them. RFC 2046 section 5.2.1 forbids to encode an attached mail; gateways do.
 */
export function* decodedBodies(source: Source, depth = 0): Generator<DecodedBody> {
  if (depth >= DEPTH) return;
  const searched: Source = { ...source, bytes: narrowBytes(source) };
  for (let base = 0; base < searched.bytes.length; base += BLOCK) {
    const window = searched.bytes.subarray(base, base + BLOCK + HEADER + BODY);
    const text = latin1(window);
    for (const match of text.matchAll(ENCODED)) {
      if (match.index >= BLOCK) break;
      const range = bodyAfter(text, match.index);
      if (range === null) continue;
      const input = sourceRange(searched, base + range.start, base + range.end);
      const encoding = (match[1] ?? '').toLowerCase();
      const { bytes } = decodeTransfer(input, 0, input.bytes.length, encoding);
      const body: Source = { ...source, bytes };
      yield { body, at: base + range.start };
      for (const inner of decodedBodies(body, depth + 1))
        yield { ...inner, at: base + range.start + inner.at };
    }
  }
}

/** Where the body of the part begins and ends whose header has a field at `field`; null where it is no text or mail. */
function bodyAfter(text: string, field: number): { readonly start: number; readonly end: number } | null {
  BLANK_LINE.lastIndex = field;
  const blank = BLANK_LINE.exec(text);
  if (blank === null || blank.index > field + HEADER) return null;
  const above = text.slice(Math.max(0, field - HEADER), field);
  const opens = [...above.matchAll(OPENS)].at(-1);
  const header = above.slice(opens?.index ?? 0) + text.slice(field, blank.index);
  const type = TYPE.exec(header)?.[1]?.toLowerCase() ?? 'text';
  if (type !== 'text' && type !== 'message') return null;
  const start = blank.index + blank[0].length;
  const boundary = opens?.[1];
  // An attached mail has boundaries of its own, which quoted-printable leaves as they are.
  const next = boundary === undefined ? -1 : text.indexOf(`\n${boundary}`, start);
  return { start, end: Math.min(next < 0 ? text.length : next, start + BODY) };
}
