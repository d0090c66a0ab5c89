import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { after, type Context, tag } from './context.ts';
import { columnsOf, gridRow } from './grid.ts';

/** Numbered questions, each with the place for its answer at the right. */
export function asksRows(block: Extract<Block, { kind: 'asks' }>, context: Context): readonly Row[] {
  const { type, width } = context;
  const table = tag('Table', context.parent);
  const [number, question, answer] = columnsOf([13, 0, 92], width, 6.5);
  if (!number || !question || !answer) return [];
  const rows = block.asks.map((ask) => {
    const line = tag('TR', table);
    const row = gridRow(
      [
        {
          column: number,
          runs: [{ text: String(ask.number), style: type.bodyStrong }],
          element: tag('TH', line, { scope: 'Row' }),
        },
        {
          column: { ...question, width: question.width - 12 },
          runs: [{ text: ask.text, style: type.body }],
          element: tag('TD', line),
        },
        { column: answer, runs: [{ text: ask.answer, style: type.soft }], element: tag('TD', line) },
      ],
      context,
      type.gap.row,
    );
    const x = context.x + answer.x - 7;
    return {
      ...row,
      marks: [
        ...row.marks,
        {
          kind: 'rule' as const,
          from: [x, type.gap.row] as const,
          to: [x, row.height - type.gap.row] as const,
          width: 0.6,
          ink: 'line' as const,
        },
      ],
    };
  });
  return after(type.gap.small * 0.5, rows);
}
