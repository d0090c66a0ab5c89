import type { Sentences } from '../language/sentences.ts';
import type { Exhibit } from './exhibit.ts';

/**
 * What the hash of an exhibit's range is called: of these bytes, or, where values in the lines are replaced, how many
 * and that it is the original's.
 */
export function rangeLabel({ lines }: Pick<Exhibit, 'lines'>, words: Sentences['writers']): string {
  const replaced = lines.reduce((sum, line) => sum + (line.replaced?.length ?? 0), 0);
  return replaced === 0 ? words.ofRange : words.ofOriginal(replaced);
}
