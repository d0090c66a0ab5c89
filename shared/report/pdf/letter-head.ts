import type { Document } from '../block.ts';
import { breakLines } from './break-lines.ts';
import type { Row, Tag } from './layout.ts';
import { after, type Context, styled, tag } from './measure/context.ts';
import { paragraphRows } from './measure/paragraph.ts';
import { linesAsMarks } from './text-row.ts';

/** Request number at the left, date at the right: read on page 1, an artifact on later ones. */
export function runningRow(document: Document, context: Context, parent: Tag): Row {
  const { type, shaper, x, width } = context;
  const style = { ...type.soft, leading: type.soft.leading };
  const right = breakLines([{ text: document.running.right, style }], width, shaper, 0);
  const left = breakLines([{ text: document.running.left, style }], width * 0.7, shaper, 0);
  const end = x + width - (right[0]?.width ?? 0);
  const set = linesAsMarks(left, x, 0, tag('P', parent));
  return {
    height: set.height,
    before: 0,
    keepWithNext: false,
    marks: [...set.marks, ...linesAsMarks(right, end, 0, tag('P', parent)).marks],
  };
}

/** The address as on a letter, one line a line. */
export function addressRows(document: Document, context: Context): readonly Row[] {
  const element = tag('P', context.parent);
  const rows = document.address.flatMap((runs) =>
    paragraphRows(styled(runs, context.type, 'large'), context, element),
  );
  return after(context.type.gap.section, rows);
}
