import type { KnownMail } from './known-mail.ts';
import type { HourPattern } from './spread.ts';

/** Fewer dated mails than this show no pattern of hours: chance alone makes some. */
export const FEWEST_FOR_HOURS = 20;

/** One bad evening is an outage and no pattern of hours. */
export const FEWEST_DAYS = 3;

/** A span of more hours than this, or of fewer, says nothing about the time of day. */
const SPAN = { least: 2, most: 18 };

/**
 * How much likelier the hours have to make what is seen (twice the log of the likelihood ratio, chi-squared with one
 * degree of freedom). 22 is one chance in 360,000 for one span of hours; some 400 spans are tried, so chance alone passes
 * in about one case of a thousand.
 */
const SURE = 22;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Failures of a group: at most all of its mails. */
interface Share {
  readonly failed: number;
  readonly of: number;
}

/**
 * The hours of the day, UTC, that failures keep to, where mails of other hours arrived; where no arrival is known, the
 * hours that failures keep to although people write at others. Null where mails are too few, on too few days, or
 * where chance explains them.
 */
export function hourPattern(mails: readonly KnownMail[]): HourPattern | null {
  const dated = mails.flatMap(({ at, ...mail }) => (at === null ? [] : [{ ...mail, at }]));
  const days = new Set(
    dated.filter(({ outcome }) => outcome === 'failed').map(({ at }) => Math.floor(at / DAY)),
  );
  if (dated.length < FEWEST_FOR_HOURS || days.size < FEWEST_DAYS) return null;
  const counts = countsOf(dated);
  if (dated.some(({ outcome }) => outcome === 'arrived')) return strongest(counts, 'outcomes');
  return writtenByDay(dated) ? null : strongest(counts, 'failures');
}

interface Counts {
  readonly failed: readonly number[];
  readonly of: readonly number[];
}

const hourOf = (at: number): number => Math.floor((((at % DAY) + DAY) % DAY) / HOUR);

function countsOf(mails: readonly { readonly at: number; readonly outcome: string }[]): Counts {
  const failed = new Array<number>(24).fill(0);
  const of = new Array<number>(24).fill(0);
  for (const { at, outcome } of mails) {
    const hour = hourOf(at);
    of[hour] = (of[hour] ?? 0) + 1;
    if (outcome === 'failed') failed[hour] = (failed[hour] ?? 0) + 1;
  }
  return { failed, of };
}

/** The span that explains most; of equals the shortest, so that no hour without a mail is claimed. */
function strongest(counts: Counts, basis: HourPattern['basis']): HourPattern | null {
  let best: HourPattern | null = null;
  let most = SURE;
  for (let span = SPAN.least; span <= SPAN.most; span += 1) {
    for (let from = 0; from < 24; from += 1) {
      const { within, outside } = split(counts, from, span);
      const strength = basis === 'outcomes' ? contrast(within, outside) : crowding(within, outside, span);
      if (strength <= most) continue;
      most = strength;
      best = { from, until: (from + span) % 24, within, outside, basis };
    }
  }
  return best;
}

function split({ failed, of }: Counts, from: number, span: number) {
  const within = { failed: 0, of: 0 };
  const outside = { failed: 0, of: 0 };
  for (let hour = 0; hour < 24; hour += 1) {
    const side = (hour - from + 24) % 24 < span ? within : outside;
    side.failed += failed[hour] ?? 0;
    side.of += of[hour] ?? 0;
  }
  return { within, outside };
}

/** G statistic of two shares against one common share; 0 where the span does not fail more often. */
function contrast(within: Share, outside: Share): number {
  if (within.of === 0 || outside.of === 0) return 0;
  const all = { failed: within.failed + outside.failed, of: within.of + outside.of };
  if (within.failed / within.of <= outside.failed / outside.of) return 0;
  return 2 * (likelihood(within) + likelihood(outside) - likelihood(all));
}

/** Log-likelihood of a share at its own rate. */
function likelihood({ failed, of }: Share): number {
  return part(failed, failed / of) + part(of - failed, 1 - failed / of);
}

/** G statistic of failures within a span against mails spread evenly over the day. */
function crowding(within: Share, outside: Share, span: number): number {
  const all = within.failed + outside.failed;
  const share = span / 24;
  if (within.failed / all <= share) return 0;
  return (
    2 *
    (part(within.failed, within.failed / all / share) +
      part(outside.failed, outside.failed / all / (1 - share)))
  );
}

const part = (count: number, ratio: number): number => (count === 0 ? 0 : count * Math.log(ratio));

/** Local hours at which people write anyway: failures that keep to them show when mail is sent and no more. */
const WORKDAY = { from: 6, until: 20 };

function writtenByDay(mails: readonly (KnownMail & { readonly at: number })[]): boolean {
  const byDay = mails.filter(({ at, authorZone }) => {
    const hour = hourOf(at + (authorZone ?? 0) * 60_000);
    return hour >= WORKDAY.from && hour < WORKDAY.until;
  });
  return byDay.length * 2 > mails.length;
}
