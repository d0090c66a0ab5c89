import { create } from 'zustand';
import type { Language } from '../../shared/contract/language-code.ts';
import type { WindowWords } from '../../shared/language/en/window.ts';
import { speak } from '../../shared/language/speak.ts';
import { languageOf } from './language-of.ts';

/** The language of the window; kept in memory only. */
export const useLanguage = create<{
  readonly language: Language;
  readonly speakIn: (language: Language) => void;
}>((set) => ({
  language: languageOf(navigator.languages),
  speakIn: (language) => set({ language }),
}));

/** The window's words in its language. */
export const useWords = (): WindowWords => speak(useLanguage((state) => state.language)).window;

/** The same where no component is rendering. */
export const wordsNow = (): WindowWords => speak(useLanguage.getState().language).window;
