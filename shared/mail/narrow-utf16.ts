import type { Run } from './trace.ts';
import { throughAll, wholeRun } from './trace.ts';
import type { TracedBytes } from './traced-bytes.ts';

/** Code point of the surrogate pair or unit at `at` (two bytes a unit). */
function codePointAt(unit: (at: number) => number, at: number): number {
  const high = unit(at);
  const low = high >= 0xd800 && high <= 0xdbff ? unit(at + 2) : 0;
  return low >= 0xdc00 && low <= 0xdfff ? (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000 : high;
}

/** RFC 3629; a lone surrogate becomes U+FFFD. */
function utf8(code: number): readonly number[] {
  const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

/**
 * UTF-16 as UTF-8, so that a mail that an editor saved in two bytes a character is taken apart like any
 * other; each byte knows the two it came from. An odd byte at the end is dropped.
 * @param charset utf-16le or utf-16be
 */
export function narrowUtf16(input: TracedBytes, charset: string): TracedBytes {
  const { bytes } = input;
  const [high, low] = charset === 'utf-16be' ? [0, 1] : [1, 0];
  const unit = (at: number) => ((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0);
  const out = new Uint8Array(bytes.length * 2);
  const runs: Run[] = [];
  let size = 0;
  let narrow = 0;
  const flush = (at: number) => {
    const length = (at - narrow) / 2;
    if (length > 0) runs.push({ at: size - length, length, start: narrow, end: at, units: 1, bytes: 2 });
  };
  const end = bytes.length & ~1;
  for (let at = 0; at < end; ) {
    const code = codePointAt(unit, at);
    if (code < 0x80) {
      out[size] = code;
      size += 1;
      at += 2;
      continue;
    }
    flush(at);
    const encoded = utf8(code);
    const width = code >= 0x10000 ? 4 : 2;
    out.set(encoded, size);
    runs.push(wholeRun(size, encoded.length, at, at + width));
    size += encoded.length;
    at += width;
    narrow = at;
  }
  flush(end);
  return {
    bytes: out.subarray(0, size),
    trace: { source: input.trace.source, runs: throughAll(runs, input.trace) },
    decoding: [...input.decoding, `charset:${charset}`],
  };
}
