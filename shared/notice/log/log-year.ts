import type { TracedText } from '../../mail/traced-text.ts';

/** The moment that a time without a year is taken to be near to. */
export interface Anchor {
  readonly epoch: number;
  /** `text`: a full date in the same text. `taken`: when the person gave the log; it lies in the past. */
  readonly from: 'text' | 'taken';
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** ISO 8601, RFC 5322, and the date that Message-IDs begin with (`<20201110071602.4F2@…>`). */
const ISO = /\b(20\d{2})-(0[1-9]|1[0-2])-([0-2]\d|3[01])(?!\d)/;
const NAMED = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} (20\d{2})\b/;
const IN_ID = /<(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])\d{0,6}\./;

function dateIn(text: string): number | null {
  const numeric = ISO.exec(text) ?? IN_ID.exec(text);
  if (numeric !== null) return Date.UTC(Number(numeric[1]), Number(numeric[2]) - 1, Number(numeric[3]));
  const named = NAMED.exec(text);
  if (named === null) return null;
  return Date.UTC(Number(named[3]), MONTHS.indexOf(named[2] ?? ''), Number(named[1]));
}

/**
 * What the years of a log are told by: a full date in its text, else the time it was given.
 * `taken` in milliseconds since 1970, or null where it is not known either.
 */
export function anchorOf(text: TracedText, taken: number | null): Anchor | null {
  const found = dateIn(text.text);
  if (found !== null) return { epoch: found, from: 'text' };
  return taken === null || Number.isNaN(taken) ? null : { epoch: taken, from: 'taken' };
}

/** The year that brings a month (from 0) and day nearest to a date of the text, or last before the log was given. */
export function yearOf(month: number, day: number, anchor: Anchor): number {
  const year = new Date(anchor.epoch).getUTCFullYear();
  const distance = (candidate: number): number => Date.UTC(candidate, month, day) - anchor.epoch;
  if (anchor.from === 'taken') return distance(year) > DAY ? year - 1 : year;
  const nearest = [year, year - 1, year + 1].sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)));
  return nearest[0] ?? year;
}

/** `Nov` → 10; -1 where it is no month. */
export const monthOf = (name: string): number => MONTHS.indexOf(name);
