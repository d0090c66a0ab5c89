import type { Language } from '../../contract/language-code.ts';
import type { ToneKind } from '../../contract/tone-hint.ts';
import { germanToneWords } from './words/de.ts';
import { englishToneWords } from './words/en.ts';
import { spanishToneWords } from './words/es.ts';
import { frenchToneWords } from './words/fr.ts';

/** Phrases by kind, in lower case; `*` at the end stands for any ending. Shouting is a matter of form, not of words. */
export type ToneWords = Readonly<Record<Exclude<ToneKind, 'shouting'>, readonly string[]>>;

/** All lists: a person writes in any language, whatever the letter's. */
export const toneWords: Readonly<Record<Language, ToneWords>> = {
  en: englishToneWords,
  de: germanToneWords,
  fr: frenchToneWords,
  es: spanishToneWords,
};
