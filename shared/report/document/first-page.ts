import { approachOf } from '../approach-of.ts';
import type { Block } from '../block.ts';
import { lettersDue } from '../letters-due.ts';
import { namedWays } from '../named-ways.ts';
import { placeholderWords } from '../placeholder-words.ts';
import { stepsOf } from '../steps-of.ts';
import { isTakenForAListing, tellStory } from '../story.ts';
import { askBlocks } from './ask-blocks.ts';
import { type Draft, plain, strong } from './draft.ts';
import { replyBlock } from './reply-block.ts';
import { summaryOf } from './summary.ts';
import { termRows } from './terms.ts';

/** Page 1, in the order of reading; it stands alone. */
export function firstPage(draft: Draft): readonly Block[] {
  const { to } = draft;
  return [
    ...(to === 'own' ? [ownSummary(draft)] : summaryOf(draft)).map(
      (text): Block => ({ kind: 'paragraph', runs: [plain(text)] }),
    ),
    ...(to === 'own' ? [...placeholderBlock(draft), ...nextStep(draft)] : []),
    { kind: 'terms', rows: termRows(draft) },
    ...askBlocks(draft),
    ...(to === 'own' ? [] : [replyBlock(draft)]),
  ];
}

/** Only the person can put the real values in, and a sent letter is no place to be told so. */
function placeholderBlock({ matter }: Draft): readonly Block[] {
  const warning = placeholderWords(matter);
  return warning === null ? [] : [{ kind: 'paragraph', runs: [strong(warning)] }];
}

/** What the person can do now, before and beside any letter. */
function nextStep({ matter }: Draft): readonly Block[] {
  const { letters } = matter.words;
  const due = lettersDue(approachOf(matter.incident.cause));
  // Where letters are due they carry the case; where none is, the steps are all there is to do.
  const steps = stepsOf(matter).slice(0, due.length === 0 ? 2 : 1);
  const ways = namedWays(matter);
  if (steps.length + ways.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: letters.next },
    {
      kind: 'list',
      items: [
        ...steps.map(({ step, not }) => [strong(step), plain(` ${not}`)]),
        ...(ways.length === 0 ? [] : [[plain(matter.words.turning.named(ways))]]),
      ],
    },
    ...(due.length === 0 ? [{ kind: 'paragraph', runs: [plain(letters.noLetter)] } as const] : []),
  ];
}

function ownSummary({ matter }: Draft): string {
  const story = tellStory(matter);
  return [
    story.first ?? '',
    isTakenForAListing(matter.incident.cause) ? story.notThis : '',
    matter.words.causes[matter.incident.cause].plain,
    story.whoActs,
    story.certainty.sentence,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
