import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { after, type Context, styled, tag } from './context.ts';
import { columnsOf, gridRow, ruleRow } from './grid.ts';

/** A list of terms: a table of two columns whose first cell heads its row. */
export function termsRows(block: Extract<Block, { kind: 'terms' }>, context: Context): readonly Row[] {
  const { type, width } = context;
  const table = tag('Table', context.parent);
  const [left, right] = columnsOf([88, 0], width, 6);
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
      'hair',
    );
  });
  return after(type.gap.block, [ruleRow(context, 0.9), ...rows]);
}
