import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { after, type Context, styleOf, tag } from './context.ts';
import { type Column, gridRow, ruleRow } from './grid.ts';
import { paragraphRows } from './paragraph.ts';

const GAP = 10;

/** Column places by weight. */
function byWeight(weights: readonly number[], width: number): readonly Column[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const room = width - GAP * (weights.length - 1);
  let x = 0;
  return weights.map((weight) => {
    const column = { x, width: (room * weight) / whole };
    x += column.width + GAP;
    return column;
  });
}

/** A table with its caption above; the head stands again on each page that the table reaches. */
export function tableRows(block: Extract<Block, { kind: 'table' }>, context: Context): readonly Row[] {
  const { type } = context;
  const caption = captionRows(block.caption, context);
  const table = tag('Table', context.parent);
  const columns = byWeight(
    block.columns.map((column) => column.weight),
    context.width,
  );
  const cells = (texts: readonly string[], role: 'TH' | 'TD') => {
    const line = tag('TR', table);
    return columns.map((column, i) => ({
      column,
      runs: [
        {
          text: texts[i] ?? '',
          style: role === 'TH' ? type.soft : styleOf(block.columns[i]?.style ?? 'plain', type, 'small'),
        },
      ],
      element: tag(role, line, role === 'TH' ? { scope: 'Column' } : {}),
    }));
  };
  const heading = gridRow(
    cells(
      block.columns.map((column) => column.header),
      'TH',
    ),
    context,
    'hair',
  );
  return [
    ...caption,
    ...after(
      caption.length > 0 ? 0 : type.gap.block,
      tableBody(
        heading,
        block.rows.map((row) => gridRow(cells(row, 'TD'), context, 'hair')),
        context,
      ),
    ),
  ];
}

/** Rows under a head that is repeated; the head never stands alone. */
export function tableBody(heading: Row, rows: readonly Row[], context: Context): readonly Row[] {
  const top = ruleRow(context, 0.9);
  const head: Row = {
    ...heading,
    height: heading.height + top.height,
    keepWithNext: true,
    marks: [...top.marks, ...heading.marks],
  };
  return [head, ...rows.map((row) => ({ ...row, head }))];
}

/** Words above a table or below a figure. */
export function captionRows(caption: string, context: Context): readonly Row[] {
  if (caption === '') return [];
  const rows = paragraphRows(
    [{ text: caption, style: context.type.smallStrong }],
    context,
    tag('P', context.parent),
  );
  return after(
    context.type.gap.block,
    rows.map((row, i) => ({
      ...row,
      keepWithNext: true,
      height: i === rows.length - 1 ? row.height + context.type.gap.small : row.height,
    })),
  );
}
