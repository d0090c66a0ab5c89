import type { Replacer } from './replacer.ts';
import { runsHolding } from './runs-holding.ts';

/**
 * Indexes of the lines that, values replaced where they stand plainly, still hold one in any form; with neighbours,
 * the fewest lines that hold it together.
 */
export function linesHolding(
  lines: readonly string[],
  replace: Replacer,
  holds: (text: string) => boolean,
): readonly number[] {
  const open = lines.map((line) => replace(line).text);
  if (!holds(open.join('\n'))) return [];
  return runsHolding(open, '\n', holds).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}
