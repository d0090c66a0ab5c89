import type { Scene } from '../contract/scene.ts';
import { failureRate } from '../evidence/rate.ts';
import type { HourPattern, Tally } from '../evidence/spread.ts';
import { intervalWords } from './interval-words.ts';
import type { Matter } from './matter.ts';
import { hoursScene } from './scene/hours-scene.ts';

/** A grouping of the known mails, in words. */
export interface ToldTally {
  readonly by: string;
  /** What the first column holds. */
  readonly head: string;
  readonly rows: readonly {
    readonly name: string;
    readonly failed: string;
    readonly arrived: string;
    readonly share: string;
  }[];
  /** Rows that are left out here. */
  readonly more: number;
}

/** How failures spread, in words and as a picture. */
export interface ToldSpread {
  readonly pattern: string | null;
  readonly picture: { readonly scene: Scene; readonly caption: string } | null;
  readonly tallies: readonly ToldTally[];
}

/** Rows of a grouping that are still read. */
const SHOWN = 24;

/** Fewer dated mails than this are no picture of a day. */
const FEWEST_DRAWN = 10;

/** Null where the known mails differ in nothing: one of each kind is no spread. */
export function spreadOf(matter: Matter, width: number): ToldSpread | null {
  const { incident, words } = matter;
  const { spread } = words;
  const { byHour, byDay, bySenderDomain, bySendingIp, dated } = incident.spread;
  const drawn = dated >= FEWEST_DRAWN;
  const hours = byHour
    .filter(({ failed, arrived }) => drawn && failed + arrived > 0)
    .map((tally) => ({ ...tally, key: spread.hour(Number(tally.key)) }));
  const tallies = [
    told('domain', bySenderDomain, matter),
    told('ip', bySendingIp, matter),
    told('day', byDay, matter),
    told('hour', hours, matter),
  ].filter(({ rows }) => rows.length > 1);
  if (tallies.length === 0) return null;
  const picture = drawn
    ? { scene: hoursScene(byHour, width, altOf(matter)), caption: spread.caption(dated) }
    : null;
  return { pattern: patternWords(incident.spread.hours, matter), picture, tallies };
}

/** The hours that failures keep to; null where none do. */
export function patternWords(hours: HourPattern | null, { words }: Matter): string | null {
  if (hours === null) return null;
  const { from, until, within, outside, basis } = hours;
  const { spread } = words;
  if (basis === 'failures')
    return spread.failuresOnly(from, until, within.failed, within.failed + outside.failed);
  const share = ({ failed, of }: HourPattern['within']) =>
    spread.share(failed, of, intervalWords(failureRate(failed, of), words));
  return spread.pattern(from, until, share(within), share(outside));
}

function altOf({ incident, words }: Matter): string {
  const sum = (pick: (tally: Tally) => number) =>
    incident.spread.byHour.reduce((all, tally) => all + pick(tally), 0);
  return words.spread.alt(
    sum(({ failed }) => failed),
    sum(({ arrived }) => arrived),
  );
}

function told(
  by: keyof Matter['words']['spread']['by'],
  tallies: readonly Tally[],
  { words }: Matter,
): ToldTally {
  const { format, spread } = words;
  const rows = tallies.slice(0, SHOWN).map(({ key, failed, arrived }) => {
    const of = failed + arrived;
    const rate = intervalWords(failureRate(failed, of), words);
    return {
      name: key,
      failed: format.number(failed),
      arrived: format.number(arrived),
      share: rate ?? spread.tooFew(failed, of),
    };
  });
  return { by: spread.by[by], head: spread.heads[by], rows, more: tallies.length - rows.length };
}
