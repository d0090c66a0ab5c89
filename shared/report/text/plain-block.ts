import type { Format } from '../../language/format.ts';
import type { Block, Run } from '../block.ts';
import { spacedRuns } from '../spaced-runs.ts';

/** Runs without their references: a form has no findings to refer to. */
const said = (runs: readonly Run[]): string =>
  spacedRuns(runs)
    .filter((run) => run.style !== 'soft')
    .map((run) => run.text)
    .join('')
    .trim();

/** A block of page 1 as plain text; what only a page can show is left to the pack. */
export function plainBlock(block: Block, format: Format): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return said(block.runs);
    case 'terms':
      return block.rows.map(({ term, runs }) => format.labelled(term, said(runs))).join('\n');
    case 'asks':
      return block.asks.map(({ number, text, answer }) => `${number}. ${text} [${answer}]`).join('\n');
    case 'quote':
      return `${format.colon(block.heading)}\n${block.text}`;
    case 'columns':
      return block.columns
        .map((blocks) =>
          blocks
            .map((inner) => plainBlock(inner, format))
            .filter(Boolean)
            .join('\n'),
        )
        .join('\n\n');
    case 'list':
      return block.items.map((runs) => `- ${said(runs)}`).join('\n');
    case 'code':
      return block.text;
    case 'table':
    case 'findings':
    case 'figure':
    case 'exhibit':
    case 'page-break':
      return '';
  }
}
