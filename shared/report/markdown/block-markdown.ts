import type { Sentences } from '../../language/sentences.ts';
import type { Block, Run } from '../block.ts';
import { codeBlock, codeCell, escapeCell, escapeMarkdown } from './escape-markdown.ts';
import { exhibitMarkdown } from './exhibit-markdown.ts';
import { inlineMarkdown } from './inline-markdown.ts';

const cell = (text: string, style: Run['style']): string =>
  style === 'mono' ? codeCell(text) : escapeCell(text);

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headers.map(escapeCell)), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** One block as Markdown (CommonMark with GitHub's tables). */
export function blockMarkdown(block: Block, words: Sentences['writers']): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text).replace(/\\\n/g, ' ')}`;
    case 'paragraph':
      return inlineMarkdown(block.runs);
    case 'terms':
      return block.rows
        .map(
          ({ term, runs }) =>
            `- **${words.format.colon(escapeMarkdown(term))}** ${indented(inlineMarkdown(runs))}`,
        )
        .join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'findings':
      return findingsMarkdown(block, words);
    case 'asks':
      return block.asks
        .map(
          ({ number, text, answer }) =>
            `${number}. ${indented(escapeMarkdown(text))} — ${words.format.colon(`*${escapeMarkdown(answer)}*`)} \\_\\_\\_\\_`,
        )
        .join('\n');
    case 'quote':
      return quoted(
        `**${escapeMarkdown(block.heading)}**${block.reference === '' ? '' : ` (${escapeMarkdown(block.reference)})`}\n\n${codeBlock(block.text)}`,
      );
    case 'columns':
      return block.columns
        .map((blocks) => blocks.map((inner) => blockMarkdown(inner, words)).join('\n\n'))
        .join('\n\n');
    case 'figure':
      return `${block.caption === '' ? '' : `**${escapeMarkdown(block.caption)}**\n\n`}${escapeMarkdown(block.scene.alt)}`;
    case 'code':
      return codeBlock(block.text);
    case 'list':
      return block.items.map((runs) => `- ${indented(inlineMarkdown(runs))}`).join('\n');
    case 'exhibit':
      return exhibitMarkdown(block.exhibit, words);
    case 'page-break':
      return '';
  }
}

/** Later lines of a point stay inside it. */
const indented = (text: string): string => text.replaceAll('\n', '\n  ');

function tableMarkdown(block: Extract<Block, { kind: 'table' }>): string {
  const rows = block.rows.map((row) => block.columns.map((column, i) => cell(row[i] ?? '', column.style)));
  const caption = block.caption === '' ? '' : `**${escapeMarkdown(block.caption)}**\n\n`;
  return (
    caption +
    table(
      block.columns.map((column) => column.header),
      rows,
    )
  );
}

function findingsMarkdown(
  { findings }: Extract<Block, { kind: 'findings' }>,
  words: Sentences['writers'],
): string {
  const rows = findings.map((finding) => [
    escapeCell(finding.id),
    `${escapeCell(finding.sentence)}${finding.basis === '' ? '' : `<br>${escapeCell(words.format.labelled(words.basis, finding.basis))}`}`,
    `**${words.labels[finding.label]}**${finding.confidence === null ? '' : `<br>${words.confidence[finding.confidence]}`}`,
    escapeCell(finding.exhibits.join(', ')),
  ]);
  return table([words.number, words.finding, words.kind, words.exhibits], rows);
}
