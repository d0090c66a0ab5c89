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
  if (!ISO.test(at) || Number.isNaN(date.getTime())) {
    throw new WrongUse(`--at ${at}: give a date and time with its zone, like 2026-11-25T12:00:00Z`);
  }
  const fixed = date.toISOString();
  return () => fixed;
}
