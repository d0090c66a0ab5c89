import type { Block } from '../block.ts';
import { tellStory } from '../story.ts';
import { type Draft, plain } from './draft.ts';

/** Other explanations with what would decide each, and what would decide the first. */
export function alternativeBlocks({ matter }: Draft): readonly Block[] {
  const { words, incident } = matter;
  const { document } = words;
  const columns = document.alternativeColumns;
  const { alternatives, certainty } = tellStory(matter);
  const first = { cause: incident.cause, confidence: certainty.level };
  const note: readonly Block[] =
    alternatives.length > 0 ? [] : [{ kind: 'paragraph', runs: [plain(document.noAlternatives)] }];
  return [
    {
      kind: 'table',
      caption: document.headings.alternatives,
      columns: [
        { header: columns.cause, weight: 3, style: 'plain' },
        { header: columns.confidence, weight: 1.4, style: 'plain' },
        { header: columns.decides, weight: 5, style: 'plain' },
      ],
      rows: [first, ...alternatives].map(({ cause, confidence }) => [
        words.causes[cause].title,
        words.names.confidence[confidence],
        words.causes[cause].decides,
      ]),
    },
    ...note,
  ];
}
