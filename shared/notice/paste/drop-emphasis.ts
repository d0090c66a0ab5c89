import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/** `*Von:* Anna`, `**Status:** 5.1.1`, `_An_: Bob`: the text part of a mail with bold labels, and Markdown. */
const LABEL =
  /^([ \t>]{0,8}(?:[-•][ \t])?)([*_]{1,2})(?=[^\s*_])([^*_\n:：]{1,40}[:：]?[ \t]?)\2(?=[ \t]?[:：]|[ \t]|$)/gmu;
/** `**550 5.1.1 User unknown**`; what was blanked out with stars has no word between them. */
const STRONG = /(?<![*\w])\*\*(?=[^\s*])([^*\n]{0,1000}[^\s*])\*\*(?!\*)/g;
const WORD = /[\p{L}\p{N}]{2}/u;
const FEW = 2;

function around(start: number, mark: number, end: number): Replacement[] {
  return [
    { from: start, to: start + mark, text: '' },
    { from: end - mark, to: end, text: '' },
  ];
}

function strong(text: TracedText): TracedText {
  const found = [...text.text.matchAll(STRONG)].filter(([, words = '']) => WORD.test(words));
  return text.replace(found.flatMap(({ index, 0: all }) => around(index, 2, index + all.length)));
}

function labels(text: TracedText): TracedText {
  const found = [...text.text.matchAll(LABEL)];
  if (found.length < FEW) return text;
  return text.replace(
    found.flatMap(({ index, 0: all, 1: before = '', 2: mark = '' }) =>
      around(index + before.length, mark.length, index + all.length),
    ),
  );
}

/** The stars and underscores that stand for bold and italic are no part of the words. */
export const dropEmphasis = (text: TracedText): TracedText =>
  text.text.includes('*') || text.text.includes('_') ? labels(strong(text)) : text;
