import { bouncedAt } from '../evidence/bounced-at.ts';
import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';

/** When a mail was sent: its own date, else when the host took it in, else its first try. */
export const sentAt = (bounce: Bounce): Fact<Instant> | null =>
  bounce.returned?.date ?? bounce.arrivalDate ?? bounce.attempts[0]?.at ?? null;

/** When the sending host took the mail in: the host's own word first, then its stamp on the returned mail. */
export const acceptedAt = (bounce: Bounce): Fact<Instant> | null =>
  bounce.arrivalDate ?? bounce.returned?.hops[0]?.at ?? bounce.attempts[0]?.at ?? null;

/** Milliseconds between taking the mail in and the bounce, with the two dates; null where one is missing. */
export function waitOf(bounce: Bounce) {
  const from = acceptedAt(bounce) ?? sentAt(bounce);
  const to = bouncedAt(bounce);
  if (from === null || to === null || to.value.epoch <= from.value.epoch) return null;
  return { milliseconds: to.value.epoch - from.value.epoch, from, to };
}
