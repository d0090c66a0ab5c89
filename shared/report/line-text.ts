import { codePointMark } from './visible-text.ts';

/** A line as text, and where each UTF-16 unit of it comes from. */
export interface LineText {
  readonly text: string;
  /** Byte offset from the line's start for each UTF-16 unit; null where every unit is one byte. */
  readonly offsets: readonly number[] | null;
}

/**
 * Bytes as UTF-8, or as windows-1252 where they are not: one reading for the window and the exhibits.
 * Characters that draw nothing are written as `[U+001B]`, so that a hostile mail hides nothing; tabs stay.
 */
export function lineText(bytes: Uint8Array): LineText {
  return collect(utf8(bytes) ?? windows1252(bytes));
}

type Placed = readonly (readonly [codePoint: number, offset: number])[];

function collect(placed: Placed): LineText {
  let text = '';
  const offsets: number[] = [];
  let plain = true;
  for (const [codePoint, offset] of placed) {
    const shown = hidden(codePoint) ? codePointMark(codePoint) : String.fromCodePoint(codePoint);
    if (shown.length !== 1 || offset !== text.length) plain = false;
    for (let unit = 0; unit < shown.length; unit += 1) offsets.push(offset);
    text += shown;
  }
  return { text, offsets: plain ? null : offsets };
}

/** The ranges of `visibleText`, but with line ends and the tab's exception for single lines. */
function hidden(c: number): boolean {
  if (c < 0x20) return c !== 9;
  if (c < 0x7f) return false;
  if (c < 0xa0 || c === 0xad || c === 0x61c || c === 0x180e || c === 0xfeff) return true;
  if (c >= 0x200b && c <= 0x200f) return true;
  if (c >= 0x2028 && c <= 0x202e) return true;
  if (c >= 0x2060 && c <= 0x206f) return true;
  return c >= 0xe0000 && c <= 0xe0fff;
}

/** Null where the bytes are no UTF-8 (RFC 3629: shortest form, no surrogates). */
function utf8(bytes: Uint8Array): Placed | null {
  const placed: (readonly [number, number])[] = [];
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const length = lengthAfter(first);
    const codePoint = length === 0 ? null : decode(bytes, at, length);
    if (codePoint === null) return null;
    placed.push([codePoint, at]);
    at += length;
  }
  return placed;
}

/** How many bytes the sequence has that begins with this one (RFC 3629 section 4); 0 where none may. */
function lengthAfter(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function decode(bytes: Uint8Array, at: number, length: number): number | null {
  const first = bytes[at] ?? 0;
  if (length === 1) return first;
  let codePoint = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return null;
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return surrogate || codePoint > 0x10ffff || codePoint < (SMALLEST[length] ?? 0) ? null : codePoint;
}

/** Bytes 0x80 to 0x9f of windows-1252; the five that it leaves open stay C1 controls, as WHATWG has it. */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const windows1252 = (bytes: Uint8Array): Placed =>
  Array.from(bytes, (byte, offset) => {
    const codePoint = byte >= 0x80 && byte < 0xa0 ? UPPER.codePointAt(byte - 0x80) : byte;
    return [codePoint ?? byte, offset] as const;
  });
