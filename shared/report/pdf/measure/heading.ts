import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import type { TextStyle } from '../theme.ts';
import { type Context, tag } from './context.ts';
import { paragraphRows } from './paragraph.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

function styleOf(level: Heading['level'], { type, part }: Context): TextStyle {
  if (level === 1) return type.title;
  return level === 2 && part === 'rest' ? type.section : type.heading;
}

function white(level: Heading['level'], { type, part }: Context): number {
  if (level === 1) return type.gap.section * 0.9;
  return level === 2 && part === 'rest' ? type.gap.section : type.gap.block * 1.15;
}

/** A heading; it goes into the outline and never stands alone at the foot of a page. */
export function headingRows(heading: Heading, context: Context): readonly Row[] {
  const { level, text } = heading;
  const rows = paragraphRows(
    [{ text, style: styleOf(level, context) }],
    context,
    tag(`H${level}`, context.parent),
  );
  const below = level === 1 ? context.type.gap.small * 1.8 : context.type.gap.small * 0.6;
  return rows.map((row, i) => ({
    ...row,
    keepWithNext: true,
    before: i === 0 ? white(level, context) : 0,
    height: i === rows.length - 1 ? row.height + below : row.height,
    ...(i === 0 ? { outline: { level, text } } : {}),
  }));
}
