import type { Source } from '../../intake/source.ts';
import { isOfficeName } from './role-names.ts';
import type { Sighting } from './sighting.ts';

/** So many words next to each other in a file name are held against a name or a subject. */
const LONGEST = 12;

/**
 * Sources whose file name tells of somebody: mail programs name a file by its subject or its sender, people by whom
 * it is about. Compared by letters and digits alone, for a file name has other signs between them.
 */
export function tellingNames(sources: readonly Source[], personal: readonly Sighting[]): readonly Sighting[] {
  const telling = new Set(
    personal.flatMap(({ value, class: kind }) => {
      if (kind === 'author-computer' || kind === 'secret') return [];
      const local = value.includes('@') ? value.slice(0, value.lastIndexOf('@')) : value;
      const bare = wordsOf(local).join('');
      return bare.length < 3 || isOfficeName(local) ? [] : [bare];
    }),
  );
  const seen = new Set<string>();
  return sources.flatMap(({ id, name }) => {
    if (seen.has(name) || !runsOf(wordsOf(name)).some((run) => telling.has(run))) return [];
    seen.add(name);
    return [{ value: name, class: 'file-name' as const, source: id, at: 0 }];
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** All runs of neighbouring words, written together. */
const runsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST, words.length - from) }, (_each, n) =>
      words.slice(from, from + n + 1).join(''),
    ),
  );
