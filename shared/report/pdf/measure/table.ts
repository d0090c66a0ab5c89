import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import type { Styled } from '../shaper.ts';
import type { TextStyle } from '../theme.ts';
import { columnWidths } from './column-widths.ts';
import { after, type Context, styleOf, tag } from './context.ts';
import { type Column, gridRow, ruleRow } from './grid.ts';
import { paragraphRows } from './paragraph.ts';

/** From this many columns on a table is set smaller, so that ids and times are not broken. */
const MANY = 5;

/** Tables of many columns, and lists of hashes, which nobody reads from the left to the right. */
const isSmall = ({ columns, rows }: Extract<Block, { kind: 'table' }>): boolean =>
  columns.length >= MANY || rows.every((row) => /^[0-9a-f]{64}$/.test(row.at(-1) ?? ''));

const gapOf = (columns: number): number => (columns >= MANY ? 6 : columns >= 4 ? 8 : 10);

const smaller = (style: TextStyle): TextStyle => ({
  ...style,
  size: style.size * 0.86,
  leading: style.leading * 0.88,
});

function placed(widths: readonly number[], gap: number): readonly Column[] {
  let x = 0;
  return widths.map((width) => {
    const column = { x, width };
    x += width + gap;
    return column;
  });
}

/** A table with its caption above; the head stands again on each page that the table reaches. */
export function tableRows(block: Extract<Block, { kind: 'table' }>, context: Context): readonly Row[] {
  const { type } = context;
  const caption = captionRows(block.caption, context);
  const table = tag('Table', context.parent);
  const sized = (style: TextStyle) => (isSmall(block) ? smaller(style) : style);
  const gap = gapOf(block.columns.length);
  const head = block.columns.map((column) => [{ text: column.header, style: sized(type.soft) }]);
  const body = block.rows.map((row) =>
    block.columns.map((column, i) => [
      { text: row[i] ?? '', style: sized(styleOf(column.style, type, 'small')) },
    ]),
  );
  const weights = block.columns.map((column) => column.weight);
  const room = context.width - gap * (weights.length - 1);
  const columns = placed(columnWidths(weights, [head, ...body], room, context), gap);
  const rowOf = (cells: readonly (readonly Styled[])[], role: 'TH' | 'TD') => {
    const line = tag('TR', table);
    return gridRow(
      columns.map((column, i) => ({
        column,
        runs: cells[i] ?? [],
        element: tag(role, line, role === 'TH' ? { scope: 'Column' } : {}),
      })),
      context,
      type.gap.cell,
    );
  };
  const rows = tableBody(
    rowOf(head, 'TH'),
    body.map((cells) => rowOf(cells, 'TD')),
    context,
  );
  return [...caption, ...after(caption.length > 0 ? 0 : type.gap.block, rows)];
}

/** A table up to this share of a page is not broken over two. */
const SMALL = 0.25;

/** A row of fewer lines than this is too little to stand alone at a foot or a top. */
const SHORT_LINES = 3.5;

/** Rows under a head that is repeated; neither the first nor the last row stands alone on a page, if it is short. */
export function tableBody(heading: Row, rows: readonly Row[], context: Context): readonly Row[] {
  const top = ruleRow(context, 0.9);
  const head: Row = {
    ...heading,
    height: heading.height + top.height,
    keepWithNext: true,
    marks: [...top.marks, ...heading.marks],
  };
  const small = rows.reduce((sum, row) => sum + row.height, 0) < context.pageHeight * SMALL;
  return [
    head,
    ...rows.map((row, i) => {
      const last = i === rows.length - 1;
      const short = row.height < SHORT_LINES * context.type.small.leading;
      return {
        ...row,
        head,
        keepWithNext: !last && (small || (i === 0 && short) || (i === rows.length - 2 && short)),
      };
    }),
  ];
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
