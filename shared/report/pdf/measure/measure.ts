import type { Block } from '../../block.ts';
import type { Row } from '../layout.ts';
import { asksRows } from './asks.ts';
import { codeRows } from './code.ts';
import { columnsRows } from './columns.ts';
import { after, type Context, styled, tag } from './context.ts';
import { exhibitRows } from './exhibit.ts';
import { figureRows } from './figure.ts';
import { findingsRows } from './findings.ts';
import { headingRows } from './heading.ts';
import { listRows } from './list.ts';
import { paragraphRows } from './paragraph.ts';
import { quoteRows } from './quote.ts';
import { tableRows } from './table.ts';
import { termsRows } from './terms.ts';

/** Blocks as rows with heights: everything is known about them but the page they stand on. */
export const measure = (blocks: readonly Block[], context: Context): readonly Row[] => {
  const rows: Row[] = [];
  let breakBefore = false;
  for (const block of blocks) {
    const made = blockRows(block, context);
    rows.push(...(breakBefore ? made.map((row, i) => (i === 0 ? { ...row, breakBefore } : row)) : made));
    breakBefore = block.kind === 'page-break' || (breakBefore && made.length === 0);
  }
  return rows;
};

function blockRows(block: Block, context: Context): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return headingRows(block, context);
    case 'paragraph':
      return after(
        context.type.gap.small * 1.6,
        paragraphRows(styled(block.runs, context.type, 'large'), context, tag('P', context.parent)),
      );
    case 'terms':
      return termsRows(block, context);
    case 'table':
      return tableRows(block, context);
    case 'findings':
      return findingsRows(block, context);
    case 'asks':
      return asksRows(block, context);
    case 'quote':
      return quoteRows(block, context);
    case 'columns':
      return columnsRows(block, context, measure);
    case 'figure':
      return figureRows(block, context);
    case 'code':
      return codeRows(block, context);
    case 'list':
      return listRows(block, context);
    case 'exhibit':
      return exhibitRows(block, context);
    case 'page-break':
      return [];
  }
}
