import type { TracedText } from './traced-text.ts';

/** No-break and other wide blanks that web pages and word processors put where a mail system wrote a space. */
const WIDE = /[\u00a0\u2007\u202f\u2009\u3000]/g;
/**
 * Marks without width: they part nothing and hide inside copied words, as do those of direction (UAX 9) that
 * Hebrew, Arabic and Persian programs put around Latin words, and the soft hyphen.
 */
const WIDTHLESS =
  /\u00ad|\u200b|\u200c|\u200d|\u200e|\u200f|[\u202a-\u202e]|\u2060|[\u2066-\u2069]|\u061c|\ufeff/g;

/** The text with each wide blank as one space and without marks that nobody sees; bytes stay with the words. */
export function plainSpaces(text: TracedText): TracedText {
  const wide = [...text.text.matchAll(WIDE)].map(({ index }) => ({ from: index, to: index + 1, text: ' ' }));
  const spaced = text.replace(wide);
  const hidden = [...spaced.text.matchAll(WIDTHLESS)].map(({ index }) => ({
    from: index,
    to: index + 1,
    text: '',
  }));
  return spaced.replace(hidden);
}
