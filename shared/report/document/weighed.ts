import type { Block } from '../block.ts';
import { explanationsOf } from '../explanations.ts';
import { tellStory } from '../story.ts';
import { type Draft, plain, reference } from './draft.ts';

/** Explanations weighed: each with the facts for and against it, where they are shown, and what would decide. */
export function weighedBlocks(draft: Draft): readonly Block[] {
  const { words, incident } = draft.matter;
  const { explanations, format } = words;
  const weighed = explanationsOf(draft.matter);
  if (weighed.length === 0) return [];
  const about = { ip: incident.sendingIp?.value ?? null, operator: incident.operator?.name ?? null };
  const listed = (points: (typeof weighed)[number]['for']): string =>
    points.length === 0
      ? explanations.none
      : format.apart(points.map(({ code, topic }) => withReference(explanations.points[code], topic, draft)));
  const { columns } = explanations;
  const onlyOne = tellStory(draft.matter).alternatives.length === 0 ? [words.document.noAlternatives] : [];
  return [
    { kind: 'paragraph', runs: [plain([...onlyOne, explanations.note].join(' '))] },
    {
      kind: 'table',
      caption: explanations.heading,
      columns: [
        { header: columns.title, weight: 2.4, style: 'plain' },
        { header: columns.for, weight: 3, style: 'plain' },
        { header: columns.against, weight: 3, style: 'plain' },
        { header: columns.decides, weight: 3, style: 'plain' },
      ],
      rows: weighed.map((one) => [
        explanations.titles[one.code],
        listed(one.for),
        listed(one.against),
        explanations.decides[one.code](about),
      ]),
    },
  ];
}

function withReference(sentence: string, topic: string, draft: Draft): string {
  const shown = reference(draft, topic);
  return shown === '' ? sentence : `${sentence} (${shown})`;
}
