import type { Mark } from './marks.ts';

/** A run of units of a line, or of bytes of a row, under the same marks. */
export interface Piece {
  /** Byte offsets in the source. */
  readonly start: number;
  readonly end: number;
  /** The narrowest mark first: it is what a click means. */
  readonly marks: readonly Mark[];
}

/** Cuts the bytes from `start` to `end` wherever a mark begins or ends. Together the pieces are the whole. */
export function cut(start: number, end: number, marks: readonly Mark[]): readonly Piece[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  if (here.length === 0) return start < end ? [{ start, end, marks: [] }] : [];
  const edges = new Set([start, end]);
  for (const mark of here) {
    edges.add(Math.max(mark.start, start));
    edges.add(Math.min(mark.end, end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    const over = here.filter((mark) => mark.start <= from && mark.end >= to);
    return { start: from, end: to, marks: over.sort((a, b) => a.end - a.start - (b.end - b.start)) };
  });
}
