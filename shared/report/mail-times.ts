import { queuedFor } from '../evidence/queued-for.ts';
import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Mail, Matter } from './matter.ts';

/** When a mail was sent: its own date, else when the host took it in, else its first try. */
export const sentAt = (bounce: Bounce): Fact<Instant> | null =>
  bounce.returned?.date ?? bounce.arrivalDate ?? bounce.attempts[0]?.at ?? null;

/** The notices of each mail of a matter, under the id of its first; an incident has thousands of mails. */
function noticesByMail({ incident, mails, repeats }: Matter): ReadonlyMap<string, readonly Bounce[]> {
  const firstOf = new Map(incident.alsoIn.map(({ bounce, sameAs }) => [bounce, sameAs]));
  const found = new Map<string, Bounce[]>();
  for (const { bounce } of [...mails, ...repeats]) {
    const id = firstOf.get(bounce.id) ?? bounce.id;
    const known = found.get(id);
    if (known === undefined) found.set(id, [bounce]);
    else known.push(bounce);
  }
  return found;
}

const indexes = new WeakMap<Matter, ReadonlyMap<string, readonly Bounce[]>>();

/** How long the host had a mail before it was reported failed, from all notices of it; null where unknown or negative. */
export function waitOf({ bounce }: Mail, matter: Matter) {
  const index = indexes.get(matter) ?? noticesByMail(matter);
  indexes.set(matter, index);
  const id = matter.incident.alsoIn.find((also) => also.bounce === bounce.id)?.sameAs ?? bounce.id;
  const wait = queuedFor(index.get(id) ?? []);
  return wait === null || wait.milliseconds <= 0 ? null : wait;
}
