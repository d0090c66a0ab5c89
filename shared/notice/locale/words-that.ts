import { locales } from '../../knowledge/locales.ts';
import type { Says } from '../../knowledge/schema/locale-schema.ts';

/** Every word of every language that says one of some things, as it is written. */
export function wordsThat(...says: readonly Says[]): readonly string[] {
  const wanted = new Set(says);
  const groups = locales.flatMap((locale) => locale.words.filter((group) => wanted.has(group.says)));
  return [...new Set(groups.flatMap((group) => group.words))];
}
