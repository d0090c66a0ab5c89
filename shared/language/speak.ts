import type { Language } from '../contract/language-code.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { Sentences } from './sentences.ts';

const LANGUAGES: Record<Language, Sentences> = { en: english, de: german, fr: french, es: spanish };

/** The sentences of one language. Words of mail systems are never among them. */
export function speak(language: Language): Sentences {
  return LANGUAGES[language];
}
