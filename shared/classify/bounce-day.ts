import type { Bounce } from '../notice/bounce.ts';

/**
 * The day a bounce is judged for, ISO, UTC: the notice's own date, else its last attempt, else null.
 * The failed mail's date is no stand-in: it may be days older.
 */
export function bounceDay(bounce: Bounce): string | null {
  const at = bounce.notice.date ?? bounce.lastAttemptDate ?? bounce.attempts.at(-1)?.at ?? null;
  if (at === null || Number.isNaN(at.value.epoch)) return null;
  return dayOf(at.value.epoch);
}

const DAY = 86_400_000;
/** The day that was asked for last: all bounces of a notice are of the same one, and each is asked twice. */
let last = { number: Number.NaN, day: '' };

function dayOf(epoch: number): string {
  const number = Math.floor(epoch / DAY);
  if (number !== last.number) last = { number, day: new Date(epoch).toISOString().slice(0, 10) };
  return last.day;
}

/** Whether a change named by day, month or year was over on `day`; a month counts when it has ended. */
export const wasOver = (change: string, day: string): boolean =>
  change.length === 10 ? day >= change : day.slice(0, change.length) > change;
