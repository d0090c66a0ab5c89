/** Lines of base64 or of a folded field that one value may need. */
const OVERLAP = 4;

/**
 * The number of the line, from 1, where something begins that `holds` finds in the whole text. It halves what
 * is searched, so the whole costs about two searches more.
 */
export function lineOf(text: string, holds: (text: string) => boolean): number {
  const lines = text.split('\n');
  const has = (from: number, to: number) => holds(lines.slice(from, to).join('\n'));
  let from = 0;
  let to = lines.length;
  while (to - from > 2 * OVERLAP) {
    const middle = (from + to) >> 1;
    if (has(from, middle + OVERLAP)) to = middle + OVERLAP;
    else if (has(middle - OVERLAP, to)) from = middle - OVERLAP;
    else break;
    if (to - from <= 2 * OVERLAP + 1) break;
  }
  while (to - from > 1 && to - from <= 4 * OVERLAP && has(from + 1, to)) from += 1;
  return from + 1;
}
