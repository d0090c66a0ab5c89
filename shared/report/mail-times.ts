import { queuedFor } from '../evidence/queued-for.ts';
import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Mail, Matter } from './matter.ts';

/** When a mail was sent: its own date, else when the host took it in, else its first try. */
export const sentAt = (bounce: Bounce): Fact<Instant> | null =>
  bounce.returned?.date ?? bounce.arrivalDate ?? bounce.attempts[0]?.at ?? null;

/** How long the host had a mail before it was reported failed, from all notices of it; null where unknown or negative. */
export function waitOf({ bounce }: Mail, { incident, mails, repeats }: Matter) {
  const id = incident.alsoIn.find((also) => also.bounce === bounce.id)?.sameAs ?? bounce.id;
  const same = new Set(incident.alsoIn.filter(({ sameAs }) => sameAs === id).map((also) => also.bounce));
  const forms = [...mails, ...repeats]
    .map((mail) => mail.bounce)
    .filter((b) => b.id === id || same.has(b.id));
  const wait = queuedFor(forms);
  return wait === null || wait.milliseconds <= 0 ? null : wait;
}
