import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';

/**
 * When the failure was reported: the notice's own Date, or the last log line that says "failed".
 * A delay line is no failure, so a log that stops while the mail waits gives null.
 */
export function bouncedAt(bounce: Bounce): Fact<Instant> | null {
  return (
    bounce.notice.date ?? bounce.attempts.filter(({ outcome }) => outcome === 'failed').at(-1)?.at ?? null
  );
}
