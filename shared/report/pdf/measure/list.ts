import type { Block } from '../../block.ts';
import { breakLines } from '../break-lines.ts';
import type { Row } from '../layout.ts';
import { linesAsMarks } from '../text-row.ts';
import { after, type Context, styled, tag } from './context.ts';
import { paragraphRows } from './paragraph.ts';

const INDENT = 13;

/** Points of a list, a dash before each. */
export function listRows(block: Extract<Block, { kind: 'list' }>, context: Context): readonly Row[] {
  const { type } = context;
  const list = tag('L', context.parent);
  const rows = block.items.flatMap((runs) => {
    const item = tag('LI', list);
    const label = tag('Lbl', item);
    const inner: Context = { ...context, x: context.x + INDENT, width: context.width - INDENT };
    const dash = breakLines([{ text: '–', style: { ...type.body, ink: 'soft' } }], INDENT, context.shaper, 0);
    const lines = paragraphRows(styled(runs, type, 'large'), inner, tag('LBody', item));
    return lines.map((row, i) =>
      i === 0
        ? {
            ...row,
            before: type.gap.small * 0.4,
            marks: [...linesAsMarks(dash, context.x, 0, label).marks, ...row.marks],
          }
        : row,
    );
  });
  return after(type.gap.small, rows);
}
