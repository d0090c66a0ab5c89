import { approachOf } from '../approach-of.ts';
import type { Ask, Block } from '../block.ts';
import { hostAsks } from '../host-asks.ts';
import { lettersDue } from '../letters-due.ts';
import type { Matter } from '../matter.ts';
import { receiverAsks } from '../receiver-asks.ts';
import type { Draft } from './draft.ts';
import { replyBy } from './reply-by.ts';

/** What page 1 asks. The person's own asks first of the side that has to act; the other side's stand behind it. */
export function askBlocks(draft: Draft): readonly Block[] {
  const { matter, to } = draft;
  const { asks } = matter.words;
  switch (to) {
    case 'receiver':
      return [heading(asks.heading(replyBy(draft))), list(receiverAsks(matter))];
    case 'host':
      return [heading(asks.heading(replyBy(draft))), list(hostAsks(matter))];
    case 'own':
      return sidesOf(matter)[0] ?? [];
    case 'bridge':
      return [...toReceiver(matter), ...toHost(matter)];
  }
}

/** What the person asks of the side that does not have to act first; nothing where no letter to it is due. */
export function furtherAskBlocks({ matter, to }: Draft): readonly Block[] {
  return to === 'own' ? sidesOf(matter).slice(1).flat() : [];
}

/** The asks of each side that a letter is due to, the one that has to act first. */
function sidesOf(matter: Matter): readonly (readonly Block[])[] {
  const due = lettersDue(approachOf(matter.incident.cause));
  const sides = due.map((side) => (side === 'host' ? toHost(matter) : toReceiver(matter)));
  const hostActs = matter.lead.diagnosis.actor === 'sender-host';
  return hostActs === (due[0] === 'host') ? sides : [...sides].reverse();
}

const toReceiver = (matter: Matter): readonly Block[] => [
  heading(matter.words.asks.headingReceiver),
  list(receiverAsks(matter)),
];
const toHost = (matter: Matter): readonly Block[] => [
  heading(matter.words.asks.headingHost),
  list(hostAsks(matter)),
];
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const list = (items: readonly Ask[]): Block => ({ kind: 'asks', asks: items });
