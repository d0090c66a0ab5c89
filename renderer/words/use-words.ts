import { create } from 'zustand';
import type { Language } from '../../shared/contract/language-code.ts';
import { window as de } from '../../shared/language/de/window.ts';
import { window as en, type WindowWords } from '../../shared/language/en/window.ts';
import { window as es } from '../../shared/language/es/window.ts';
import { window as fr } from '../../shared/language/fr/window.ts';
import { languageOf } from './language-of.ts';

const catalogue: Record<Language, WindowWords> = { en, de, fr, es };

/** The language of the window; kept in memory only. */
export const useLanguage = create<{
  readonly language: Language;
  readonly speakIn: (language: Language) => void;
}>((set) => ({
  language: languageOf(navigator.languages),
  speakIn: (language) => set({ language }),
}));

/** The window's words in its language. */
export const useWords = (): WindowWords => catalogue[useLanguage((state) => state.language)];

/** The same where no component is rendering. */
export const wordsNow = (): WindowWords => catalogue[useLanguage.getState().language];
