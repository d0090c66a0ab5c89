import type { Replacement, TracedText } from '../../mail/traced-text.ts';

/** A browser that translates writes decimal commas: `550 5,1,1`, `550 5. 1. 1`. */
const COMMAS = /\b[245]\d\d[ -]{1,3}([245](?:[.,] ?\d{1,3}){2})(?![\d.,]\d)/g;
/** What a picture's letters were read as: O for 0, l and I for 1. Only in the shape of a code with its status. */
const PICTURE = /(?<![\w.])([245][\dOo]{2})[ -]([245]\.[\dOolI]{1,3}\.[\dOolI]{1,3})(?![\w.])/g;
const LITERAL = /[[(]((?:[\dOolI]{1,3}\.){3}[\dOolI]{1,3})[\])]/g;
const MARK = /[245]\d\d[ -]{1,3}[245](?:,|\. )|[245][\dO][\dO][ -][245]\.[\dOlI]|\d\.[OlI]|[OlI]\.\d/;
const LOOKS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', ',': '.', ' ': '' };

/** Each number as one stretch: it is read as a whole, and says that it was. */
function folds(text: string, pattern: RegExp, wrong: RegExp): Replacement[] {
  const found: Replacement[] = [];
  for (const match of text.matchAll(pattern)) {
    let from = match.index;
    for (const part of match.slice(1)) {
      from = text.indexOf(part, from);
      const mended = part.replace(wrong, (char) => LOOKS[char] ?? char);
      if (mended !== part) found.push({ from, to: from + part.length, text: mended });
      from += part.length;
    }
  }
  return found;
}

/** Puts right the numbers of a reply that was translated in a browser or read from a picture. */
export function mendCodes(text: TracedText): TracedText {
  if (!MARK.test(text.text)) return text;
  const dotted = text.replace(folds(text.text, COMMAS, /[, ]/g), ['numbers']);
  const read = dotted.replace(folds(dotted.text, PICTURE, /[OolI]/g), ['numbers']);
  return read.replace(folds(read.text, LITERAL, /[OolI]/g), ['numbers']);
}
