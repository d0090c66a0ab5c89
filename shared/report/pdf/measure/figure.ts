import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { type Context, tag } from './context.ts';
import { paragraphRows } from './paragraph.ts';

/** The tallest a picture may be, as a share of the page: its caption and a heading stand with it. */
const TALLEST = 0.8;

/** A picture drawn as vectors, its words above it. */
export function figureRows(
  { scene, caption }: Extract<Block, { kind: 'figure' }>,
  context: Context,
): readonly Row[] {
  const { type, width, pageHeight } = context;
  const scale = Math.min(width / scene.width, (pageHeight * TALLEST) / scene.height);
  const words =
    caption === ''
      ? []
      : paragraphRows([{ text: caption, style: type.smallStrong }], context, tag('P', context.parent));
  const picture: Row = {
    height: scene.height * scale + type.gap.small,
    before: type.gap.small,
    keepWithNext: false,
    marks: [
      {
        kind: 'scene',
        x: context.x,
        y: 0,
        scale,
        scene,
        tag: tag('Figure', context.parent, { alt: scene.alt }),
      },
    ],
  };
  return [
    ...words.map((row, i) => ({ ...row, before: i === 0 ? type.gap.block : 0, keepWithNext: true })),
    picture,
  ];
}
