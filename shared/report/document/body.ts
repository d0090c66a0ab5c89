import type { Block } from '../block.ts';
import { alternativeBlocks } from './alternatives.ts';
import { annexBlocks } from './annex.ts';
import { furtherAskBlocks } from './ask-blocks.ts';
import type { Draft } from './draft.ts';
import { mailTable } from './mail-table.ts';
import { methodBlocks } from './method.ts';
import { missingTable } from './missing-table.ts';
import { proposalBlocks } from './proposal-blocks.ts';
import { spreadBlocks } from './spread-blocks.ts';
import { stepBlocks } from './steps.ts';
import { timelineBlocks } from './timeline-blocks.ts';
import { voiceBlocks } from './voice-blocks.ts';
import { wayBlocks } from './way-blocks.ts';
import { weighedBlocks } from './weighed.ts';

/** Everything after page 1, in the order in which a technician needs it. */
export function restOf(draft: Draft): readonly Block[] {
  const { words } = draft.matter;
  const { headings } = words.document;
  const section = (text: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];
  return [
    { kind: 'page-break' },
    ...furtherAskBlocks(draft),
    ...section(headings.findings, [{ kind: 'findings', findings: draft.findings }]),
    ...section(headings.whoSaidWhat, voiceBlocks(draft)),
    ...section(headings.timeline, timelineBlocks(draft)),
    ...section(words.ways.heading, wayBlocks(draft)),
    ...section(headings.mails, mailTable(draft)),
    ...section(words.spread.heading, spreadBlocks(draft)),
    ...section(headings.alternatives, alternativeBlocks(draft)),
    ...section(words.explanations.heading, weighedBlocks(draft)),
    ...section(headings.missing, missingTable(draft)),
    ...(draft.to === 'own' ? section(words.steps.heading, stepBlocks(draft)) : []),
    ...(draft.to === 'host' ? section(words.remedies.heading, proposalBlocks(draft)) : []),
    ...section(
      headings.exhibits,
      draft.exhibits.map((exhibit) => ({ kind: 'exhibit', exhibit })),
    ),
    ...section(headings.method, methodBlocks(draft)),
    ...(draft.to === 'receiver' ? [] : section(headings.glossary, glossary(draft))),
    ...annexBlocks(draft),
  ];
}

function glossary({ matter }: Draft): readonly Block[] {
  const rows = matter.words.method.glossary.map(([term, text]) => ({
    term,
    runs: [{ text, style: 'plain' as const }],
  }));
  return [{ kind: 'terms', rows }];
}
