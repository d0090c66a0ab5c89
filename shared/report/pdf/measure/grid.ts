import { breakLines } from '../break-lines.ts';
import type { Mark, Row, Tag } from '../layout.ts';
import type { Styled } from '../shaper.ts';
import { linesAsMarks } from '../text-row.ts';
import type { Context } from './context.ts';

/** A column's place in a grid, in points from the left edge of the context. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Cell {
  readonly column: Column;
  readonly runs: readonly Styled[];
  readonly element: Tag;
  /** Drawn in the cell besides its text, relative to the cell's top left corner. */
  readonly marks?: readonly Mark[];
}

const LINE = 0.6;

/**
 * Cells side by side with a hairline under them; base lines of first lines agree.
 * @param padding white above and below, in points
 */
export function gridRow(cells: readonly Cell[], context: Context, padding: number): Row {
  const marks: Mark[] = [];
  let height = 0;
  const broken = cells.map((cell) => ({
    cell,
    lines: breakLines(cell.runs, cell.column.width, context.shaper, 0),
  }));
  const leading = Math.max(...broken.map(({ lines }) => lines[0]?.leading ?? 0));
  for (const { cell, lines } of broken) {
    const drop = (leading - (lines[0]?.leading ?? leading)) * 0.74;
    const set = linesAsMarks(lines, context.x + cell.column.x, padding + drop, cell.element);
    marks.push(...set.marks, ...(cell.marks ?? []));
    height = Math.max(height, set.height + drop);
  }
  height += padding * 2;
  marks.push({
    kind: 'rule',
    from: [context.x, height],
    to: [context.x + context.width, height],
    width: LINE,
    ink: 'line',
  });
  return { height, before: 0, keepWithNext: false, marks, tags: cells.map((cell) => cell.element) };
}

/** A line across the context, as a row of its own. */
export const ruleRow = (context: Context, width: number): Row => ({
  height: width,
  before: 0,
  keepWithNext: true,
  marks: [
    {
      kind: 'rule',
      from: [context.x, width / 2],
      to: [context.x + context.width, width / 2],
      width,
      ink: 'ink',
    },
  ],
});

/** Columns of the given widths with a gap between them; one width of 0 takes what is left. */
export function columnsOf(widths: readonly number[], whole: number, gap: number): readonly Column[] {
  const fixed = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
  let x = 0;
  return widths.map((given) => {
    const width = given === 0 ? whole - fixed : given;
    const column = { x, width };
    x += width + gap;
    return column;
  });
}
