import type { Scene } from '../../contract/scene.ts';
import type { Block, Document, Run } from '../block.ts';
import type { Exhibit, ExhibitLine } from '../exhibit.ts';
import type { Finding } from '../finding.ts';
import type { Redaction } from './redaction.ts';

type Words = (text: string) => string;

/**
 * A document without what is taken out for its reader, before any writer has it: every sentence, cell, verbatim line,
 * name of a source and text of a picture. Hashes, ranges and numbers are of the originals and stay.
 */
export function redactDocument(document: Document, { text, removed }: Redaction): Document {
  if (removed.length === 0) return document;
  const words: Words = (s) => text(s).text;
  const exhibits = new Map(document.exhibits.map((each) => [each.id, redactExhibit(each, text)]));
  const blocks = (all: readonly Block[]) => all.map((block) => redactBlock(block, words, exhibits));
  return {
    ...document,
    title: words(document.title),
    running: { left: words(document.running.left), right: words(document.running.right) },
    address: document.address.map((line) => redactRuns(line, words)),
    first: blocks(document.first),
    rest: blocks(document.rest),
    foot: words(document.foot),
    findings: document.findings.map((finding) => redactFinding(finding, words)),
    exhibits: [...exhibits.values()],
    sources: document.sources.map((source) => ({ ...source, name: words(source.name) })),
  };
}

const redactRuns = (runs: readonly Run[], words: Words): readonly Run[] =>
  runs.map((run) => ({ ...run, text: words(run.text) }));

function redactBlock(block: Block, words: Words, exhibits: ReadonlyMap<string, Exhibit>): Block {
  switch (block.kind) {
    case 'heading':
    case 'code':
      return { ...block, text: words(block.text) };
    case 'paragraph':
      return { ...block, runs: redactRuns(block.runs, words) };
    case 'terms':
      return {
        ...block,
        rows: block.rows.map(({ term, runs, essential }) => ({
          term: words(term),
          runs: redactRuns(runs, words),
          ...(essential === undefined ? {} : { essential: { ...essential, least: words(essential.least) } }),
        })),
      };
    case 'table':
      return {
        ...block,
        caption: words(block.caption),
        columns: block.columns.map((column) => ({ ...column, header: words(column.header) })),
        rows: block.rows.map((row) => row.map(words)),
      };
    case 'findings':
      return { ...block, findings: block.findings.map((finding) => redactFinding(finding, words)) };
    case 'asks':
      return {
        ...block,
        asks: block.asks.map((ask) => ({ ...ask, text: words(ask.text), answer: words(ask.answer) })),
      };
    case 'quote':
      return {
        ...block,
        heading: words(block.heading),
        text: words(block.text),
        reference: words(block.reference),
      };
    case 'columns':
      return {
        ...block,
        columns: block.columns.map((column) => column.map((each) => redactBlock(each, words, exhibits))),
      };
    case 'figure':
      return { ...block, caption: words(block.caption), scene: redactScene(block.scene, words) };
    case 'list':
      return { ...block, items: block.items.map((item) => redactRuns(item, words)) };
    case 'exhibit':
      return { ...block, exhibit: exhibits.get(block.exhibit.id) ?? block.exhibit };
    case 'page-break':
      return block;
  }
}

const redactFinding = (finding: Finding, words: Words): Finding => ({
  ...finding,
  sentence: words(finding.sentence),
  basis: words(finding.basis),
  value: finding.value === null ? null : words(finding.value),
});

const redactScene = (scene: Scene, words: Words): Scene => ({
  ...scene,
  alt: words(scene.alt),
  shapes: scene.shapes.map((shape) =>
    shape.shape === 'text' ? { ...shape, text: words(shape.text) } : shape,
  ),
});

function redactExhibit(exhibit: Exhibit, text: Redaction['text']): Exhibit {
  const lines = exhibit.lines.map((line): ExhibitLine => {
    const { text: without, at } = text(line.text);
    return at.length === 0 ? line : { ...line, text: without, replaced: at };
  });
  return {
    ...exhibit,
    sourceName: text(exhibit.sourceName).text,
    caption: text(exhibit.caption).text,
    lines,
  };
}
