import type { Source } from '../intake/source.ts';

/** One line of a source; `end` is exclusive and leaves out LF, CRLF or a lone CR (mails of the old Mac OS). */
export interface LineRange {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const LF = 10;
const CR = 13;
const tables = new WeakMap<Uint8Array, readonly LineRange[]>();

/** All lines of a source, in order; read once for the same bytes. */
export function sourceLines(source: Source): readonly LineRange[] {
  const known = tables.get(source.bytes);
  if (known !== undefined) return known;
  const lines = split(source.bytes);
  tables.set(source.bytes, lines);
  return lines;
}

function split(bytes: Uint8Array): readonly LineRange[] {
  const lines: LineRange[] = [];
  const loneReturns = bytes.indexOf(LF) < 0;
  let start = 0;
  while (start < bytes.length) {
    const found = bytes.indexOf(loneReturns ? CR : LF, start);
    const stop = found < 0 ? bytes.length : found;
    const end = !loneReturns && stop > start && bytes[stop - 1] === CR && found >= 0 ? stop - 1 : stop;
    lines.push({ number: lines.length + 1, start, end });
    start = stop + 1;
  }
  return lines;
}

/** Index of the line that holds a byte offset, by halving. */
export function lineAt(lines: readonly LineRange[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
