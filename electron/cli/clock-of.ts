import { type Clock, systemClock } from '../backend/clock.ts';
import { WrongUse } from './io.ts';

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/u;

/**
 * The clock that `--at` asks for: a standing one, or the system's.
 * @param at ISO 8601 with a zone, or a day alone, which is its start in UTC
 */
export function clockOf(at: string | undefined): Clock {
  if (at === undefined) return systemClock;
  const date = new Date(at);
  if (!ISO.test(at) || !isDay(at.slice(0, 10)) || Number.isNaN(date.getTime())) {
    throw new WrongUse(`--at ${at}: give a date and time with its zone, like 2026-11-25T12:00:00Z`);
  }
  const fixed = date.toISOString();
  return () => fixed;
}

/** `Date` takes the 31st of February for the 3rd of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
