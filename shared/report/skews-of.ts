import { chainOfCopy, chainsOf } from '../evidence/chains.ts';
import { clockSkews } from '../evidence/clock-skew.ts';
import type { Matter } from './matter.ts';

/** So many mails' ways are compared; a clock that is off shows in the first ones. */
const MOST_MAILS = 500;

/** Sentences on the clocks that are off, where at least two pairs of stamps of the case agree on one. */
export function skewsOf(matter: Matter): readonly string[] {
  const { words, mails } = matter;
  const ways = mails.slice(0, MOST_MAILS).flatMap(({ bounce }) => chainsOf(bounce));
  const copies = matter.case.readings.flatMap(({ received }) => received).slice(0, MOST_MAILS);
  return clockSkews([...ways, ...copies.map((copy) => chainOfCopy(copy))]).map(
    ({ host, clock, atLeast, pairs }) =>
      words.ways.clockOff[clock](
        host,
        words.format.duration(atLeast),
        words.format.list(
          pairs.map(
            ({ before, after }) => (clock === 'behind' ? before : after).by?.value ?? words.ways.unknownHost,
          ),
        ),
      ),
  );
}
