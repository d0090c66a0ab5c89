import type { Block, Document, Run } from '../../../shared/report/block.ts';

const words = (runs: readonly Run[]): readonly string[] => runs.map(({ text }) => text);

/** Every text that a document says, one a run, cell, line or caption; `scene` texts only on request. */
export function textsOf(document: Document): readonly string[] {
  return [
    document.running.left,
    document.running.right,
    ...document.address.flatMap(words),
    document.title,
    ...[...document.first, ...document.rest].flatMap(blockTexts),
  ].filter((text) => text.trim() !== '');
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return [block.text];
    case 'paragraph':
      return words(block.runs);
    case 'terms':
      return block.rows.flatMap(({ term, runs }) => [term, ...words(runs)]);
    case 'table':
      return [block.caption, ...block.columns.map(({ header }) => header), ...block.rows.flat()];
    case 'findings':
      return block.findings.flatMap(({ id, sentence, basis, exhibits }) => [
        id,
        sentence,
        basis,
        ...exhibits,
      ]);
    case 'asks':
      return block.asks.flatMap(({ text, answer }) => [text, answer]);
    case 'quote':
      return [block.heading, block.text, block.reference];
    case 'columns':
      return block.columns.flat().flatMap(blockTexts);
    case 'figure':
      return [block.caption];
    case 'list':
      return block.items.flatMap(words);
    case 'exhibit': {
      const { id, caption, sha256, rangeSha256, lines } = block.exhibit;
      return [id, caption, sha256, rangeSha256, ...lines.map(({ text }) => text)];
    }
    case 'page-break':
      return [];
  }
}
