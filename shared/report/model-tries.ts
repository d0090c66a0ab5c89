import { expectedTries } from '../evidence/attempts-of.ts';
import { retryTimes } from '../evidence/retry-times.ts';
import { modelOf } from './findings/queue.ts';
import { mailSystemName } from './gaps.ts';
import type { Matter } from './matter.ts';

/** Tries as a retry rule plans them, for a picture and a table of their own: nobody saw any of them. */
export interface ModelTries {
  /** Name of the mail system. */
  readonly system: string;
  readonly atLeast: number;
  readonly atMost: number;
  /** Milliseconds since 1970, by the customary queue run that tries least often. */
  readonly epochs: readonly number[];
}

/** A rule with more tries than this is no picture; its finding has the number. */
const MOST = 40;

/**
 * What the sending mail system would have done as shipped with the mail whose story is drawn, from the moment its host
 * took it in. Null where no rule is known, where it plans more tries than can be drawn, or where no moment is known.
 */
export function modelTries(matter: Matter): ModelTries | null {
  const model = modelOf(matter);
  const { events } = matter.incident.timeline;
  const start = events.find(({ kind }) => kind === 'accepted-by-host');
  if (model === null || start === undefined) return null;
  const times = retryTimes(model, model.queueRun.most);
  if (times.length === 0 || times.length > MOST) return null;
  return {
    system: mailSystemName(model.id),
    ...expectedTries(model, null),
    epochs: times.map((time) => start.at.epoch + time),
  };
}
