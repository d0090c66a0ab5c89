import type { Replacement, TracedText } from '../../mail/traced-text.ts';
import { utf8Of } from './utf8-of.ts';

/** The upper halves of two code pages, from 0x80 (a blank where nothing stands). */
const WINDOWS_1252 = `€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ${Array.from({ length: 96 }, (_none, at) => String.fromCharCode(0xa0 + at)).join('')}`;
const WINDOWS_1251 = `ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–— ™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї${Array.from({ length: 64 }, (_none, at) => String.fromCharCode(0x410 + at)).join('')}`;

interface Page {
  readonly label: string;
  readonly bytes: ReadonlyMap<string, number>;
  /** Pairs that no language writes: the two bytes of one letter, read as two letters. */
  readonly mark: RegExp;
  readonly run: RegExp;
}

const bytesOf = (page: string): ReadonlyMap<string, number> =>
  new Map([...page].flatMap((char, at) => (char === ' ' ? [] : [[char, 0x80 + at] as const])));

const pages: readonly Page[] = [
  {
    label: 'windows-1252',
    bytes: bytesOf(WINDOWS_1252),
    mark: /[ÃÂÐÑ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u2122]|â€/,
    run: /[\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u2122]{2,400}/g,
  },
  {
    label: 'windows-1251',
    bytes: bytesOf(WINDOWS_1251),
    mark: /(?:[РС][\u0080-\u00bf\u0402-\u040f\u0452-\u045f\u0490\u0491\u2013-\u2122\u00b0-\u00bf][РС]?){3}/,
    run: /[\u00a0-\u00bb\u0401-\u0491\u2013-\u2122]{2,400}/g,
  },
];

function recoded(text: TracedText, { label, bytes, run }: Page): TracedText {
  const read: Replacement[] = [];
  for (const { index, 0: written } of text.text.matchAll(run)) {
    const found = [...written].flatMap((char) => bytes.get(char) ?? []);
    const words = found.length === written.length ? utf8Of(found) : null;
    if (words !== null) read.push({ from: index, to: index + written.length, text: words });
  }
  return text.replace(read, [`recoded:${label}`]);
}

/** Reads UTF-8 that a program showed as Windows-1252 (`EmpfÃ¤nger`) or as Windows-1251 (`РќРµ`). */
export const readRecoded = (text: TracedText): TracedText =>
  pages.reduce((read, page) => (page.mark.test(read.text) ? recoded(read, page) : read), text);
