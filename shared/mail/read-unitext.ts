import type { TracedText } from './traced-text.ts';

const EMBEDDED = /\\x\{([0-9A-F]{2,6})\}/gi;
/** The end of Unicode; there is no character behind it, and none among the surrogates. */
const isCharacter = (code: number): boolean => code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);

/** An address beyond ASCII that was written in ASCII: `\x{4E2D}@example.com` (RFC 6533 section 3). */
export function readUnitext(text: TracedText): TracedText {
  if (!text.text.includes('\\x{')) return text;
  const stretches = [...text.text.matchAll(EMBEDDED)].flatMap(({ index, 0: whole, 1: hex = '' }) => {
    const code = Number.parseInt(hex, 16);
    return isCharacter(code)
      ? [{ from: index, to: index + whole.length, text: String.fromCodePoint(code) }]
      : [];
  });
  return text.replace(stretches, ['unitext']);
}
