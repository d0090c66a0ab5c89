const PLAIN = /^[\u0020-\u007e]*$/;

/**
 * Words as they are compared: without case, accents and the many forms of blanks and apostrophes. People and
 * old systems drop accents, and a browser puts other blanks before a French colon.
 */
export function foldWords(words: string): string {
  const lower = words.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[\u2018\u2019\u00b4\u02bc]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/[^\S\n]/g, ' ');
}
