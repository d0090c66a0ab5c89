import type { Block } from '../block.ts';
import { tellStory } from '../story.ts';
import type { Draft } from './draft.ts';

/** Causes that the words leave open beside the first, with what would decide each; nothing where they leave none. */
export function alternativeBlocks({ matter }: Draft): readonly Block[] {
  const { words } = matter;
  const { document } = words;
  const columns = document.alternativeColumns;
  const { alternatives } = tellStory(matter);
  if (alternatives.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: document.headings.alternatives,
      columns: [
        { header: columns.cause, weight: 3, style: 'plain' },
        { header: columns.confidence, weight: 1.4, style: 'plain' },
        { header: columns.decides, weight: 5, style: 'plain' },
      ],
      rows: alternatives.map(({ cause, confidence }) => [
        words.causes[cause].title,
        words.names.confidence[confidence],
        words.causes[cause].decides,
      ]),
    },
  ];
}
