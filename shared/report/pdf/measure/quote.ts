import type { Author } from '../../../contract/author.ts';
import type { Block } from '../../block.ts';
import type { Mark, Row } from '../layout.ts';
import { after, type Context, tag } from './context.ts';
import { paragraphRows } from './paragraph.ts';

const INDENT = 14;

/**
 * Words of a mail system, in its own type, with a rule at the left: one thick line for the receiver, two
 * thin ones for the sending host, so that grey print keeps the two voices apart.
 */
export function quoteRows(block: Extract<Block, { kind: 'quote' }>, context: Context): readonly Row[] {
  const { type } = context;
  const inner: Context = { ...context, x: context.x + INDENT, width: context.width - INDENT };
  const quote = tag('BlockQuote', context.parent);
  const reference = block.reference === '' ? [] : [{ text: `  ${block.reference}`, style: type.soft }];
  const rows = [
    ...paragraphRows(
      [{ text: block.heading, style: type.smallStrong }, ...reference],
      inner,
      tag('P', quote),
    ).map((row) => ({ ...row, keepWithNext: true })),
    ...paragraphRows([{ text: block.text, style: type.mono }], inner, tag('P', quote)),
  ];
  return after(
    type.gap.block * 0.8,
    rows.map((row) => ({
      ...row,
      marks: [...rules(block.author ?? 'unknown', row.height, context), ...row.marks],
    })),
  );
}

function rules(author: Author, height: number, { x }: Context): readonly Mark[] {
  const line = (at: number, width: number, ink: 'ink' | 'soft'): Mark => ({
    kind: 'rule',
    from: [x + at, 0],
    to: [x + at, height],
    width,
    ink,
  });
  if (author === 'sender-host') return [line(0.6, 0.9, 'soft'), line(3.4, 0.9, 'soft')];
  return [line(1.1, 2.2, author === 'receiver' ? 'ink' : 'soft')];
}
