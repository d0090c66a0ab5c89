import type { Run } from '../block.ts';
import { spacedRuns } from '../spaced-runs.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';

/** Runs of words as one Markdown paragraph. */
export function inlineMarkdown(runs: readonly Run[]): string {
  return spacedRuns(runs)
    .map((run) => {
      const lead = /^\s*/.exec(run.text)?.[0] ?? '';
      const tail = run.text.trim() === '' ? '' : (/\s*$/.exec(run.text)?.[0] ?? '');
      const text = run.text.trim();
      return `${breaks(lead)}${text === '' ? '' : marked(run.style, text)}${breaks(tail)}`;
    })
    .join('');
}

const breaks = (space: string): string => (space.includes('\n') ? '\\\n' : space === '' ? '' : ' ');

function marked(style: Run['style'], text: string): string {
  switch (style) {
    case 'mono':
      return codeSpan(text);
    case 'strong':
      return text
        .split('\n')
        .map((line) => (line.trim() === '' ? '' : `**${escapeMarkdown(line)}**`))
        .join('\\\n');
    case 'soft':
    case 'plain':
      return escapeMarkdown(text);
  }
}
