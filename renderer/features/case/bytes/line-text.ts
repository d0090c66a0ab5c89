import type { SourceView } from '../../../../shared/contract/source-view.ts';

export type Line = SourceView['lines'][number];

/**
 * The part of a line's text that stands on the given bytes. A span that begins inside a character of
 * several bytes shows that character whole.
 * @param start byte offset in the source
 * @param end byte offset in the source, exclusive
 */
export function textBetween(line: Line, start: number, end: number): string {
  return line.text.slice(unitAt(line, start - line.start), unitAt(line, end - line.start));
}

/** Index of the UTF-16 unit that holds the byte, counted from the line's start. */
function unitAt(line: Line, byte: number): number {
  if (line.offsets === undefined) return byte;
  const { offsets } = line;
  if (byte >= line.end - line.start) return line.text.length;
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= byte) low = middle + 1;
    else high = middle;
  }
  // Both halves of a surrogate pair stand on the same byte; the first is the one to cut before.
  let unit = low - 1;
  while (unit > 0 && offsets[unit - 1] === offsets[unit]) unit -= 1;
  return Math.max(unit, 0);
}
