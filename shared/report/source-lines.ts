import type { Source } from '../intake/source.ts';
import type { SourceBytes } from '../intake/source-bytes.ts';

/** One line of a source; `end` is exclusive and leaves out LF, CRLF or a lone CR (mails of the old Mac OS). */
export interface LineRange {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a source in order. A mailbox has millions: where each begins is kept as a number, no more. */
export interface SourceLines extends Iterable<LineRange> {
  readonly length: number;
  /** By index from 0. */
  readonly at: (index: number) => LineRange | undefined;
  /** As of an array: [from, to). */
  readonly slice: (from: number, to: number) => readonly LineRange[];
  /** Index of the line that holds a byte offset; 0 where there is none. */
  readonly indexAt: (offset: number) => number;
}

const LF = 10;
const CR = 13;
/** How much of a source is looked through at once. */
const BLOCK = 1 << 20;
const tables = new WeakMap<SourceBytes, SourceLines>();

/** All lines of a source, in order; read once for the same bytes. */
export function sourceLines(source: Source): SourceLines {
  const known = tables.get(source.bytes);
  if (known !== undefined) return known;
  const lines = linesOf(source.bytes);
  tables.set(source.bytes, lines);
  return lines;
}

/** Where each line begins, for lines that end with `mark`. */
function startsOf(bytes: SourceBytes, mark: number): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = bytes.length === 0 ? 0 : 1;
  for (let base = 0; base < bytes.length; base += BLOCK) {
    const block = bytes.subarray(base, Math.min(base + BLOCK, bytes.length));
    for (let at = block.indexOf(mark); at >= 0; at = block.indexOf(mark, at + 1)) {
      if (base + at + 1 >= bytes.length) break;
      if (count === starts.length) {
        const more = new Uint32Array(count * 2);
        more.set(starts);
        starts = more;
      }
      starts[count] = base + at + 1;
      count += 1;
    }
  }
  return starts.subarray(0, count);
}

function hasByte(bytes: SourceBytes, byte: number): boolean {
  for (let base = 0; base < bytes.length; base += BLOCK) {
    if (bytes.subarray(base, Math.min(base + BLOCK, bytes.length)).includes(byte)) return true;
  }
  return false;
}

function linesOf(bytes: SourceBytes): SourceLines {
  const mark = hasByte(bytes, LF) ? LF : CR;
  const starts = startsOf(bytes, mark);
  const at = (index: number): LineRange | undefined => {
    const start = starts[index];
    if (start === undefined) return undefined;
    const next = starts[index + 1] ?? bytes.length;
    const [before, last] =
      next - start >= 2 ? bytes.subarray(next - 2, next) : [0, bytes.subarray(start, next)[0]];
    const ended = last === mark ? 1 : 0;
    const returned = ended === 1 && mark === LF && before === CR ? 1 : 0;
    return { number: index + 1, start, end: next - ended - returned };
  };
  const slice = (from: number, to: number): readonly LineRange[] => {
    const found: LineRange[] = [];
    for (let index = Math.max(0, from); index < Math.min(to, starts.length); index += 1) {
      const line = at(index);
      if (line !== undefined) found.push(line);
    }
    return found;
  };
  return {
    length: starts.length,
    at,
    slice,
    indexAt: (offset) => indexAt(starts, offset),
    *[Symbol.iterator]() {
      for (let index = 0; index < starts.length; index += 1) yield* slice(index, index + 1);
    },
  };
}

/** By halving. */
function indexAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
