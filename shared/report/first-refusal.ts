import type { Instant } from '../mail/instant.ts';
import type { Matter } from './matter.ts';

/** The first try that a log shows the receiver turning away; null without such a log. */
export function firstRefusal({ incident }: Matter): Instant | null {
  const event = incident.timeline.events.find(
    ({ kind, lane }) => lane === 'receiver' && (kind === 'attempt-deferred' || kind === 'attempt-failed'),
  );
  return event?.at ?? null;
}
