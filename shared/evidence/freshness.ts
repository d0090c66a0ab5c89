import type { Incident } from './incident.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Limits, listings and operators change within weeks, most hosts keep a log no longer than this, and a block that is
 * set by reputation is mostly over: an older refusal says little of what a mail meets today.
 */
export const FRESH_FOR_DAYS = 30;

/**
 * Whole days from the incident's newest moment to `at` (ISO 8601, UTC), where they are more than a refusal stays
 * fresh for; null while it is fresh, or where no bounce has a date.
 */
export function staleDays({ window }: Pick<Incident, 'window'>, at: string): number | null {
  if (window === null) return null;
  const days = Math.floor((Date.parse(at) - window.last.epoch) / DAY);
  return days > FRESH_FOR_DAYS ? days : null;
}
