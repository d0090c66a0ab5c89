import { breakLines } from '../break-lines.ts';
import type { Row, Tag } from '../layout.ts';
import type { Styled } from '../shaper.ts';
import { linesAsMarks } from '../text-row.ts';
import type { Context } from './context.ts';

/**
 * Text as one row a line, so that a page may end between lines, but never after the first or before the
 * last one of a paragraph.
 */
export function paragraphRows(runs: readonly Styled[], context: Context, element: Tag): readonly Row[] {
  const lines = breakLines(runs, context.width, context.shaper, 0);
  return lines.map((line, i) => {
    const { marks, height } = linesAsMarks([line], context.x, 0, element);
    const first = i === 0 && lines.length > 1;
    const lastButOne = i === lines.length - 2;
    return { height, before: 0, keepWithNext: first || lastButOne, marks };
  });
}
