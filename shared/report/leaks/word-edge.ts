import { type Compact, FOLDED } from './compact.ts';

const isAsciiWord = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a);

/** Lead bytes of Latin, Greek, Cyrillic, Hebrew and Arabic in UTF-8; other scripts write no spaces, or signs. */
const isLead = (byte: number): boolean => byte >= 0xc3 && byte <= 0xdf;
const isTrail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** Whether a letter or digit ends before `at`. Where lines were joined they may be two words. */
function wordBefore({ bytes, marks }: Compact, at: number): boolean {
  if (at === 0 || marks[at] === FOLDED) return false;
  const last = bytes[at - 1] ?? 0;
  return isAsciiWord(last) || (isTrail(last) && isLead(bytes[at - 2] ?? 0));
}

function wordAfter({ bytes, marks, length }: Compact, at: number): boolean {
  if (at >= length || marks[at] === FOLDED) return false;
  const next = bytes[at] ?? 0;
  return isAsciiWord(next) || isLead(next);
}

const isWord = (byte: number): boolean => isAsciiWord(byte) || byte >= 0x80;

/** Whether what stands at [start, end) is no part of a longer word: `anna` is not in `joanna`. */
export function standsAlone(text: Compact, start: number, end: number): boolean {
  return (
    !(isWord(text.bytes[start] ?? 0) && wordBefore(text, start)) &&
    !(isWord(text.bytes[end - 1] ?? 0) && wordAfter(text, end))
  );
}
