import type { Block } from '../../block.ts';
import type { Mark, Row, Tag } from '../layout.ts';
import { shiftMark } from '../shift-mark.ts';
import { after, type Context } from './context.ts';

const GAP = 20;

/** Blocks side by side as one row; one after the other where they would not fit on a page. */
export function columnsRows(
  block: Extract<Block, { kind: 'columns' }>,
  context: Context,
  measure: (blocks: readonly Block[], context: Context) => readonly Row[],
): readonly Row[] {
  const count = block.columns.length;
  if (count === 0) return [];
  const width = (context.width - GAP * (count - 1)) / count;
  const strips = block.columns.map((blocks, i) =>
    stack(measure(blocks, { ...context, x: context.x + i * (width + GAP), width, lead: false })),
  );
  const height = Math.max(...strips.map((strip) => strip.height));
  if (height > context.pageHeight) return block.columns.flatMap((blocks) => measure(blocks, context));
  return after(context.type.gap.block, [
    {
      height,
      before: 0,
      keepWithNext: false,
      marks: strips.flatMap((strip) => strip.marks),
      tags: strips.flatMap((strip) => strip.tags),
    },
  ]);
}

/** Rows one under the other as the marks of a single row. */
function stack(rows: readonly Row[]): {
  readonly marks: readonly Mark[];
  readonly tags: readonly Tag[];
  readonly height: number;
} {
  const marks: Mark[] = [];
  let y = 0;
  rows.forEach((row, i) => {
    if (i > 0) y += row.before;
    marks.push(...row.marks.map((mark) => shiftMark(mark, y)));
    y += row.height;
  });
  return { marks, tags: [], height: y };
}
