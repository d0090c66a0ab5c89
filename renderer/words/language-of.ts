import type { Language } from '../../shared/contract/language-code.ts';

const spoken: readonly Language[] = ['en', 'de', 'fr', 'es'];

/**
 * The first of the person's languages that the window speaks; English where it speaks none.
 * @param preferred BCP 47 tags, best first, as `navigator.languages` gives them
 */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = spoken.find((one) => tag.toLowerCase().split('-')[0] === one);
    if (language !== undefined) return language;
  }
  return 'en';
}
