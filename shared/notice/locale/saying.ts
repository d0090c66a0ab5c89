import { Prefilter } from '../../knowledge/prefilter.ts';
import type { Says } from '../../knowledge/schema/locale-schema.ts';
import { foldWords } from './fold-words.ts';
import { wordsThat } from './words-that.ts';

/** A sentence whose fixed words are shorter than this is in too many texts. */
const MIN_LETTERS = 4;
const CJK = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

const isTelling = (words: string): boolean => words.length >= (CJK.test(words) ? 2 : MIN_LETTERS);

/** The longest stretch between the parts that vary. */
const fixedPart = (words: string): string =>
  words
    .split(/\{[^}]{0,30}\}/)
    .map((part) => foldWords(part).trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

/** Blanks and line ends as one space: mail programs wrap where they like. */
const oneLine = (text: string): string => foldWords(text).replace(/\s{2,}|[^\S ]/g, ' ');

/** Whether a text says one of some things, in any language, in any of the words that are known for them. */
export class Saying {
  readonly #parts: Prefilter<string>;

  constructor(...says: readonly Says[]) {
    const parts = new Set(wordsThat(...says).map(fixedPart));
    this.#parts = new Prefilter([...parts].filter(isTelling), (part) => part);
  }

  isIn(text: string): boolean {
    return this.#parts.candidates(oneLine(text)).length > 0;
  }

  /** Whether a line begins with such words, or with marks before them: a heading, and not a mention. */
  headsLine(text: string): boolean {
    const lines = foldWords(text).replace(/\n[ >|*_-]{1,12}|^[ >|*_-]{1,12}/g, '\n');
    return this.#parts.candidates(lines).some((part) => `\n${lines}`.includes(`\n${part}`));
  }
}
