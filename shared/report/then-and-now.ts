import { staleDays } from '../evidence/freshness.ts';
import type { Matter } from './matter.ts';
import { movingTo, operatorNowOf } from './operator-now.ts';

/**
 * What has to be known before anyone writes: that the operator has changed hands since the bounce, or that the
 * bounce is old. Null where the answers still speak for today.
 *
 * @param to who reads it: the person is told to send a fresh test, an addressee that one will be sent.
 */
export function thenAndNow(matter: Matter, to: 'person' | 'addressee'): string | null {
  const { incident, words, case: c } = matter;
  const { today, format } = words;
  const now = operatorNowOf(matter);
  const moving = now === null ? movingTo(matter) : null;
  const days = staleDays(incident, c.at);
  const changed = [
    now === null ? '' : today.movedTo(now.domain, now.name, now.since, incident.operator?.name ?? null),
    moving === null ? '' : today.moving(moving.domain, moving.name, moving.since),
    days === null || incident.window === null
      ? ''
      : today.oldBounce(format.date(incident.window.last.epoch), days),
  ].filter((sentence) => sentence !== '');
  if (changed.length === 0) return null;
  return [...changed, to === 'person' ? today.freshTest : today.freshTestFirst].join(' ');
}
