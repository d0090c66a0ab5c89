import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { after, type Context, styled, tag } from './context.ts';
import { columnsOf, gridRow, ruleRow } from './grid.ts';

/** A list of terms: a table of two columns whose first cell heads its row. */
export function termsRows(block: Extract<Block, { kind: 'terms' }>, context: Context): readonly Row[] {
  const { type, width } = context;
  const table = tag('Table', context.parent);
  const [left, right] = columnsOf([termWidth(block, context), 0], width, 8);
  if (left === undefined || right === undefined) return [];
  const rows = block.rows.map(({ term, runs }) => {
    const line = tag('TR', table);
    return gridRow(
      [
        {
          column: left,
          runs: [{ text: term, style: { ...type.body, ink: 'soft' } }],
          element: tag('TH', line, { scope: 'Row' }),
        },
        { column: right, runs: styled(runs, type, 'large'), element: tag('TD', line) },
      ],
      context,
      type.gap.row,
    );
  });
  return after(type.gap.block, [ruleRow(context, 0.9), ...rows]);
}

/** As wide as the longest term, so that German and French ones stay on one line; within reason. */
function termWidth({ rows }: Extract<Block, { kind: 'terms' }>, { type, shaper }: Context): number {
  const { face, size } = type.body;
  const longest = Math.max(0, ...rows.map(({ term }) => shaper.width(term, face, size)));
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}

const NARROWEST = 88;
const WIDEST = 132;
