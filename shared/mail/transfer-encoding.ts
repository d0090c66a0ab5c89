import { plainRun, type Run, throughAll, wholeRun } from './trace.ts';
import { sliceBytes, type TracedBytes } from './traced-bytes.ts';

const LF = 0x0a;
const CR = 0x0d;
const EQUALS = 0x3d;

interface Decoded {
  readonly bytes: Uint8Array;
  readonly runs: readonly Run[];
}

const hexValue = (byte: number): number => {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
};

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x09;

/** Where the line after a soft break (`=` at the end of a line, blanks allowed) begins; -1 if it is none. */
function afterSoftBreak(bytes: Uint8Array, equals: number): number {
  let at = equals + 1;
  while (isBlank(bytes[at])) at += 1;
  if (at >= bytes.length) return at;
  if (bytes[at] === CR) return bytes[at + 1] === LF ? at + 2 : at + 1;
  return bytes[at] === LF ? at + 1 : -1;
}

/** RFC 2045 section 6.7, with each escape traced to its three bytes. Broken escapes stay as they are. */
function decodeQuotedPrintable(bytes: Uint8Array): Decoded {
  const out = new Uint8Array(bytes.length);
  const runs: Run[] = [];
  let size = 0;
  let from = 0;
  const flush = (to: number) => {
    if (to > from) {
      out.set(bytes.subarray(from, to), size);
      runs.push(plainRun(size, to - from, from));
      size += to - from;
    }
  };
  for (let at = bytes.indexOf(EQUALS); at >= 0; at = bytes.indexOf(EQUALS, at)) {
    const next = afterSoftBreak(bytes, at);
    const high = hexValue(bytes[at + 1] ?? 0);
    const low = hexValue(bytes[at + 2] ?? 0);
    if (next < 0 && (high < 0 || low < 0)) {
      at += 1;
      continue;
    }
    flush(at);
    if (next >= 0) {
      from = next;
    } else {
      out[size] = high * 16 + low;
      runs.push(wholeRun(size, 1, at, at + 3));
      size += 1;
      from = at + 3;
    }
    at = from;
  }
  flush(bytes.length);
  return { bytes: out.subarray(0, size), runs };
}

function base64Value(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte - 0x41;
  if (byte >= 0x61 && byte <= 0x7a) return byte - 0x47;
  if (byte >= 0x30 && byte <= 0x39) return byte + 4;
  if (byte === 0x2b || byte === 0x2d) return 62;
  return byte === 0x2f || byte === 0x5f ? 63 : -1;
}

/** RFC 2045 section 6.8: bytes outside the alphabet are skipped; three bytes share the four they came from. */
function decodeBase64(bytes: Uint8Array): Decoded {
  const out = new Uint8Array(Math.floor((bytes.length * 3) / 4) + 3);
  const runs: { at: number; length: number; start: number; end: number; units: number; bytes: number }[] = [];
  let size = 0;
  let bits = 0;
  let held = 0;
  let groupStart = 0;
  const emit = (count: number, end: number) => {
    const last = runs.at(-1);
    for (let index = 0; index < count; index += 1) out[size + index] = (bits >> (16 - 8 * index)) & 0xff;
    const whole = count === 3 && end - groupStart === 4;
    if (whole && last !== undefined && last.units === 3 && last.bytes === 4 && last.end === groupStart) {
      last.length += 3;
      last.end = end;
    } else {
      runs.push({ at: size, length: count, start: groupStart, end, units: count, bytes: end - groupStart });
    }
    size += count;
  };
  for (let at = 0; at < bytes.length; at += 1) {
    const value = base64Value(bytes[at] ?? 0);
    if (value < 0) continue;
    if (held === 0) {
      groupStart = at;
      bits = 0;
    }
    bits |= value << (18 - 6 * held);
    held += 1;
    if (held === 4) {
      emit(3, at + 1);
      held = 0;
    }
  }
  if (held > 1) emit(held - 1, bytes.length);
  return { bytes: out.subarray(0, size), runs };
}

/** Some systems say base64 and send plain text: its blanks and punctuation give it away. */
function looksLikeBase64(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 400);
  let wrong = 0;
  for (const byte of sample) {
    const lineEnd = byte === LF || byte === CR || isBlank(byte) || byte === EQUALS;
    if (!lineEnd && base64Value(byte) < 0) wrong += 1;
  }
  const blanks = sample.reduce((count, byte) => count + (byte === 0x20 ? 1 : 0), 0);
  return wrong === 0 && blanks <= sample.length / 40;
}

/**
 * Undoes a Content-Transfer-Encoding over [start, end). Unknown encodings, and base64 that is none, are
 * read as they stand.
 */
export function decodeTransfer(
  input: TracedBytes,
  start: number,
  end: number,
  encoding: string,
): TracedBytes {
  const raw = sliceBytes(input, start, end);
  const through = (decoded: Decoded, step: 'quoted-printable' | 'base64'): TracedBytes => ({
    bytes: decoded.bytes,
    trace: { source: raw.trace.source, runs: throughAll(decoded.runs, raw.trace) },
    decoding: [...raw.decoding, step],
  });
  if (encoding === 'quoted-printable') return through(decodeQuotedPrintable(raw.bytes), 'quoted-printable');
  if (encoding === 'base64' && looksLikeBase64(raw.bytes)) return through(decodeBase64(raw.bytes), 'base64');
  return raw;
}
