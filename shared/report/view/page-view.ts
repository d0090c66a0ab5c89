import type { BlockView, FlatBlockView, PageView } from '../../contract/page-view.ts';
import type { Sentences } from '../../language/sentences.ts';
import { speak } from '../../language/speak.ts';
import type { Block, Document } from '../block.ts';
import type { Finding } from '../finding.ts';
import { spacedRuns } from '../spaced-runs.ts';

/** A document for the window's preview: the very blocks that the writers paint, without what only a file needs. */
export function pageView(document: Document): PageView {
  const words = speak(document.language).writers;
  const shown = (blocks: readonly Block[]) => blocks.flatMap((block) => blockView(block, words));
  return {
    language: document.language,
    title: document.title,
    running: document.running,
    address: document.address.map((runs) => [...spacedRuns(runs)]),
    first: shown(document.first),
    rest: shown(document.rest),
  };
}

/** One block, or none where it only parts pages. */
function blockView(block: Block, words: Sentences['writers']): readonly BlockView[] {
  switch (block.kind) {
    case 'heading':
    case 'code':
    case 'figure':
      return [block];
    case 'paragraph':
      return [{ kind: 'paragraph', runs: [...spacedRuns(block.runs)] }];
    case 'terms':
      return [
        { kind: 'terms', rows: block.rows.map(({ term, runs }) => ({ term, runs: [...spacedRuns(runs)] })) },
      ];
    case 'table':
      return [
        {
          kind: 'table',
          caption: block.caption,
          columns: block.columns.map(({ header, style }) => ({ header, style })),
          rows: block.rows.map((row) => [...row]),
        },
      ];
    case 'findings':
      return [findingsView(block.findings, words)];
    case 'asks':
      return [{ kind: 'asks', asks: [...block.asks] }];
    case 'quote':
      return [{ ...block, author: block.author ?? null }];
    case 'columns':
      return [
        {
          kind: 'columns',
          columns: block.columns.map((column) => column.flatMap((one) => flatView(one, words))),
        },
      ];
    case 'list':
      return [{ kind: 'list', items: block.items.map((runs) => [...spacedRuns(runs)]) }];
    case 'exhibit': {
      const { id, caption, sourceName, lines } = block.exhibit;
      return [
        {
          kind: 'exhibit',
          id,
          caption,
          source: sourceName,
          lines: lines.map(({ number, text }) => ({ number, text })),
        },
      ];
    }
    case 'page-break':
      return [];
  }
}

/** Columns do not stand in columns; where they would, one stands below the other. */
const flatView = (block: Block, words: Sentences['writers']): readonly FlatBlockView[] =>
  blockView(block, words).flatMap((one) => (one.kind === 'columns' ? one.columns.flat() : [one]));

function findingsView(findings: readonly Finding[], words: Sentences['writers']): BlockView {
  return {
    kind: 'findings',
    columns: {
      number: words.number,
      finding: words.finding,
      kind: words.kind,
      exhibits: words.exhibits,
    },
    rows: findings.map(({ id, sentence, basis, label, confidence, exhibits }) => ({
      id,
      sentence,
      basis,
      label: words.labels[label],
      confidence: confidence === null ? '' : words.confidence[confidence],
      exhibits: exhibits.join(', '),
    })),
  };
}
