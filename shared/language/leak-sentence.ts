import type { Language } from '../contract/language-code.ts';
import type { Leak } from '../contract/leak.ts';
import { speak } from './speak.ts';

/** A leak in one sentence: where, what kind of value, in which form. Never the value. */
export function leakSentence(leak: Leak, language: Language): string {
  const words = speak(language).leaks;
  const where = [leak.path, ...leak.place.map(({ at, number }) => words.steps[at](number))].join(', ');
  return words.leak(where, words.classes[leak.class], words.forms[leak.form], leak.token);
}
