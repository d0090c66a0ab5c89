import type { Replacement, TracedText } from '../../../mail/traced-text.ts';

/** RFC 8259 section 7, and what JavaScript, Python and Ruby write beside it. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))/gs;
const MEANING: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', ''],
  ['t', ' '],
  ['b', ''],
  ['f', ''],
]);

function meaningOf([, wide, narrow, letter]: RegExpMatchArray): string {
  const code = wide ?? narrow;
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return MEANING.get(letter ?? '') ?? letter ?? '';
}

/** The words of a string literal, its escapes read; each stands for the bytes it was written in. */
export function jsonText(written: TracedText): TracedText {
  if (!written.text.includes('\\')) return written;
  const escapes: Replacement[] = [...written.text.matchAll(ESCAPE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: meaningOf(match),
  }));
  return written.replace(escapes, ['json']);
}
