import type { Decoding } from '../intake/fact.ts';
import type { Decoders } from './decoders.ts';
import { plainRun, type Run, throughAll, wholeRun } from './trace.ts';
import type { TracedBytes } from './traced-bytes.ts';
import { TracedText } from './traced-text.ts';

const LF = 0x0a;
const CR = 0x0d;
const ESC = 0x1b;

/** How far a stretch of bytes that is not plain ASCII reaches, so that it can be decoded by itself. */
type Stretch = (bytes: Uint8Array, from: number) => number;

const highBytes: Stretch = (bytes, from) => {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) >= 0x80) at += 1;
  return at;
};

/** Shift_JIS, GBK, GB18030, Big5, UHC: the second byte of a character may look like ASCII. */
const pairs =
  (single: (byte: number) => boolean): Stretch =>
  (bytes, from) => {
    let at = from;
    while (at < bytes.length && (bytes[at] ?? 0) >= 0x80) {
      const trail = bytes[at + 1] ?? 0;
      at += single(bytes[at] ?? 0) || trail < 0x30 ? 1 : 2;
    }
    return Math.min(at, bytes.length);
  };

/** ISO-2022: from an escape to the end of the line, or to the escape back to ASCII. */
const escaped: Stretch = (bytes, from) => {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) {
    const back =
      bytes[at] === ESC && bytes[at + 1] === 0x28 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x4a);
    if (back) return at + 3;
    at += 1;
  }
  return at;
};

function stretchFor(label: string): Stretch {
  if (/^iso-?2022/i.test(label)) return escaped;
  if (/shift.?jis|sjis|windows-31j|cp932/i.test(label)) return pairs((byte) => byte >= 0xa1 && byte <= 0xdf);
  if (/^(?:gb|big5|cp936|cp949|cp950|uhc|ks_c|euc|hz)/i.test(label)) return pairs(() => false);
  return highBytes;
}

/** How many continuation bytes follow a lead byte (RFC 3629); -1 for a byte that leads nothing. */
function continuations(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
}

/** Whether bytes are well-formed UTF-8, as far as lead and continuation bytes tell. */
function isUtf8(bytes: Uint8Array): boolean {
  let open = 0;
  for (const byte of bytes) {
    if (open > 0 && (byte & 0xc0) !== 0x80) return false;
    open = open > 0 ? open - 1 : continuations(byte);
    if (open < 0) return false;
  }
  return open === 0;
}

/** ISO-2022 shifts with `ESC $` or `ESC (`; a terminal's colours begin with `ESC [`. */
function shiftsIn(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESC); at >= 0; at = bytes.indexOf(ESC, at + 1)) {
    if (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28) return true;
  }
  return false;
}

/** The label as given, unless the bytes contradict it or there is none. */
function plausibleLabel(label: string | null, bytes: Uint8Array): string {
  const given = (label ?? '').toLowerCase();
  const vague =
    given === '' || given === 'us-ascii' || given === 'ascii' || given === 'utf-8' || given === 'utf8';
  // ISO-2022 has seven bits (RFC 1468): a gateway has recoded the text and left its label.
  if (given.startsWith('iso-2022') && bytes.some((byte) => byte >= 0x80) && isUtf8(bytes)) return 'utf-8';
  if (!vague) return given;
  if (given === '' && shiftsIn(bytes)) return 'iso-2022-jp';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** How many bytes end a line at `at`: CRLF, LF, a bare CR, or the CRCRLF that some gateways make. */
function lineEndAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return 1;
  if (bytes[at] !== CR) return 0;
  if (bytes[at + 1] === LF) return 2;
  return bytes[at + 1] === CR && bytes[at + 2] === LF ? 3 : 1;
}

/**
 * Bytes to text with line ends as `\n`. ASCII is traced byte by byte; a stretch in another charset is
 * traced as a whole (byte by byte where the charset has one byte a character).
 * @param label charset of RFC 2045, or null: UTF-8 if the bytes are that, else windows-1252.
 */
export function readText(input: TracedBytes, label: string | null, decoders: Decoders): TracedText {
  const { bytes } = input;
  if (/^utf-?16/i.test(label ?? '')) return readUtf16(input, label ?? 'utf-16le', decoders);
  if (isPlain(bytes)) {
    const runs = bytes.length === 0 ? [] : [plainRun(0, bytes.length, 0)];
    return traced(input, decoders.latin1(bytes), runs, null);
  }
  const charset = plausibleLabel(label, bytes);
  const stretch = stretchFor(charset);
  const runs: Run[] = [];
  let text = '';
  let decoded = false;
  let at = 0;
  while (at < bytes.length) {
    const from = at;
    const byte = bytes[at] ?? 0;
    if (byte === CR) {
      at += lineEndAt(bytes, at);
      runs.push(wholeRun(text.length, 1, from, at));
      text += '\n';
    } else if (byte >= 0x80 || (byte === ESC && stretch === escaped)) {
      at = Math.max(at + 1, stretch(bytes, at));
      const piece = decoders.charset(bytes.subarray(from, at), charset);
      const single = piece.length === at - from;
      runs.push(
        single ? plainRun(text.length, piece.length, from) : wholeRun(text.length, piece.length, from, at),
      );
      text += piece;
      decoded = true;
    } else {
      at = endOfAscii(bytes, at, stretch === escaped);
      runs.push(plainRun(text.length, at - from, from));
      text += decoders.latin1(bytes.subarray(from, at));
    }
  }
  return traced(input, text, runs, decoded ? `charset:${charset}` : null);
}

/** ASCII with `\n` ends and no escapes: the same in every charset, and what most mails are. */
function isPlain(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === CR || byte === ESC) return false;
  }
  return true;
}

function endOfAscii(bytes: Uint8Array, from: number, escapes: boolean): number {
  let at = from + 1;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === CR || (byte === ESC && escapes)) break;
    at += 1;
  }
  return at;
}

/** UTF-16: two bytes a code unit. */
function readUtf16(input: TracedBytes, label: string, decoders: Decoders): TracedText {
  const whole = decoders.charset(input.bytes, label).replace(/^\uFEFF/, '');
  const skipped = Math.max(0, Math.floor(input.bytes.length / 2) - whole.length) * 2;
  const runs: Run[] = [];
  let text = '';
  for (const line of whole.split(/(\r\n|\r|\n)/)) {
    if (line === '') continue;
    const start = runs.at(-1)?.end ?? skipped;
    const end = start + 2 * line.length;
    if (/^[\r\n]/.test(line)) runs.push(wholeRun(text.length, 1, start, end));
    else runs.push({ at: text.length, length: line.length, start, end, units: 1, bytes: 2 });
    text += /^[\r\n]/.test(line) ? '\n' : line;
  }
  return traced(input, text, runs, `charset:${label.toLowerCase()}`);
}

function traced(input: TracedBytes, text: string, runs: readonly Run[], step: Decoding | null): TracedText {
  return new TracedText(
    text,
    { source: input.trace.source, runs: throughAll(runs, input.trace) },
    step === null ? input.decoding : [...input.decoding, step],
  );
}
