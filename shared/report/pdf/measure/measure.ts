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
  let lead = context.lead;
  let before: Block['kind'] | null = null;
  for (const [index, block] of blocks.entries()) {
    const introduces =
      before === 'heading' && block.kind === 'paragraph' && blocks[index + 1]?.kind === 'table';
    const made = held(blockRows(block, { ...context, lead }, blocks[index - 1]), introduces);
    const white = before === 'heading' ? below(block.kind, context) : (made[0]?.before ?? 0);
    rows.push(...made.map((row, i) => (i === 0 ? { ...row, before: white, breakBefore } : row)));
    breakBefore = block.kind === 'page-break' || (breakBefore && made.length === 0);
    if (block.kind === 'paragraph') lead = false;
    before = block.kind;
  }
  return rows;
};

/** Words between a heading and its table stand on the table's page: alone at a foot they introduce nothing. */
const held = (rows: readonly Row[], withNext: boolean): readonly Row[] =>
  withNext ? rows.map((row) => ({ ...row, keepWithNext: true })) : rows;

/** White between a heading and what it heads: less than between two blocks, so that they belong together. */
function below(kind: Block['kind'], { type }: Context): number {
  if (kind === 'heading') return type.gap.block * 0.6;
  return kind === 'paragraph' || kind === 'list' ? 0 : type.gap.small;
}

function paragraph(block: Extract<Block, { kind: 'paragraph' }>, context: Context): readonly Row[] {
  const { type, parent, lead } = context;
  const runs = styled(block.runs, type, 'large').map((run) =>
    lead && run.style === type.body ? { ...run, style: type.lead } : run,
  );
  return after(type.gap.small * 1.6, paragraphRows(runs, context, tag('P', parent)));
}

function blockRows(block: Block, context: Context, previous: Block | undefined): readonly Row[] {
  switch (block.kind) {
    case 'heading':
      return headingRows(block, context);
    case 'paragraph':
      return paragraph(block, context);
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
      return exhibitRows(block, context, previous?.kind === 'exhibit' ? previous.exhibit : null);
    case 'page-break':
      return [];
  }
}
