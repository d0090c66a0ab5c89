import { approachOf } from '../approach-of.ts';
import type { Ask, Block } from '../block.ts';
import { hostAsks } from '../host-asks.ts';
import { lettersDue } from '../letters-due.ts';
import { placeholderWords } from '../placeholder-words.ts';
import { receiverAsks } from '../receiver-asks.ts';
import { stepsOf } from '../steps-of.ts';
import { isTakenForAListing, tellStory } from '../story.ts';
import { type Draft, plain, strong } from './draft.ts';
import { replyBlock } from './reply-block.ts';
import { summaryOf } from './summary.ts';
import { termRows } from './terms.ts';

/** Days that an addressee is given; a desk needs a working week. */
const DAYS_TO_REPLY = 7;

/** Page 1, in the order of reading; it stands alone. */
export function firstPage(draft: Draft): readonly Block[] {
  const { to } = draft;
  return [
    { kind: 'paragraph', runs: [plain(to === 'own' ? ownSummary(draft) : summaryOf(draft))] },
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
  if (steps.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: letters.next },
    { kind: 'list', items: steps.map(({ step, not }) => [strong(step), plain(` ${not}`)]) },
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

function askBlocks(draft: Draft): readonly Block[] {
  const { matter, to } = draft;
  const { asks } = matter.words;
  const heading = (level: 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
  const list = (items: readonly Ask[]): Block => ({ kind: 'asks', asks: items });
  switch (to) {
    case 'receiver':
      return [heading(2, asks.heading(replyBy(draft))), list(receiverAsks(matter))];
    case 'host':
      return [heading(2, asks.heading(replyBy(draft))), list(hostAsks(matter))];
    case 'own': {
      const due = lettersDue(approachOf(matter.incident.cause));
      return [
        ...(due.includes('receiver') ? [heading(2, asks.headingReceiver), list(receiverAsks(matter))] : []),
        ...(due.includes('host') ? [heading(2, asks.headingHost), list(hostAsks(matter))] : []),
      ];
    }
    case 'bridge':
      return [
        heading(2, asks.headingReceiver),
        list(receiverAsks(matter)),
        heading(2, asks.headingHost),
        list(hostAsks(matter)),
      ];
  }
}

/** The day by which an answer is asked for: the person's, else a week after the case was looked at. */
export function replyBy({ matter }: Draft): string {
  const { case: c, words } = matter;
  const stated = c.statements.replyBy;
  const epoch = stated === undefined ? Number.NaN : Date.parse(stated);
  if (stated !== undefined && Number.isNaN(epoch)) return stated;
  return words.format.date(Number.isNaN(epoch) ? Date.parse(c.at) + DAYS_TO_REPLY * 86_400_000 : epoch);
}
