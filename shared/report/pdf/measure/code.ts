import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { after, type Context, tag } from './context.ts';
import { paragraphRows } from './paragraph.ts';

const PAD = 8;
/** Commands of so many lines stand on one page: they are copied in one go. */
const SHORT = 14;

/** A command or an answer to copy, on a pale ground. */
export function codeRows(block: Extract<Block, { kind: 'code' }>, context: Context): readonly Row[] {
  const { type, x, width } = context;
  const inner: Context = { ...context, x: x + PAD, width: width - PAD * 2 };
  const element = tag('Code', tag('P', context.parent));
  const rows = paragraphRows([{ text: block.text, style: type.monoSmall }], inner, element);
  return after(
    type.gap.small,
    rows.map((row, i) => {
      const pad = (i === 0 ? 1 : 0) + (i === rows.length - 1 ? 1 : 0);
      const height = row.height + pad * 4;
      const down = i === 0 ? 4 : 0;
      return {
        ...row,
        height,
        keepWithNext: row.keepWithNext || (rows.length <= SHORT && i < rows.length - 1),
        marks: [
          {
            kind: 'panel' as const,
            x,
            y: -0.2,
            width,
            height: height + 0.4,
            filled: true,
            ink: 'pale' as const,
          },
          ...row.marks.map((mark) =>
            mark.kind === 'text'
              ? { ...mark, y: mark.y + down, top: mark.top + down, bottom: mark.bottom + down }
              : mark,
          ),
        ],
      };
    }),
  );
}
