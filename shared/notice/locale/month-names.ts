import { locales } from '../../knowledge/locales.ts';
import { foldWords } from './fold-words.ts';

const numbers = new Map<string, Set<number>>();
for (const { months } of locales) {
  for (const [index, names] of (months?.names ?? []).entries()) {
    for (const name of names) {
      const word = foldWords(name).replace(/\.$/, '');
      numbers.set(word, (numbers.get(word) ?? new Set()).add(index + 1));
    }
  }
}

/**
 * The month that a word names, 1 to 12; null where it names none, or another one in another language: listopad
 * is November in Prague and October in Zagreb.
 */
export function monthNamed(word: string): number | null {
  const found = numbers.get(foldWords(word).replace(/\.$/, ''));
  return found?.size === 1 ? ([...found][0] ?? null) : null;
}
