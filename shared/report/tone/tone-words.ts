import type { Language } from '../../contract/language-code.ts';
import type { ToneList } from './tone-list.ts';
import { germanToneWords } from './words/de.ts';
import { englishToneWords } from './words/en.ts';
import { spanishToneWords } from './words/es.ts';
import { frenchToneWords } from './words/fr.ts';

/** All lists: a person writes in any language, whatever the letter's. */
export const toneWords: Readonly<Record<Language, ToneList>> = {
  en: englishToneWords,
  de: germanToneWords,
  fr: frenchToneWords,
  es: spanishToneWords,
};
