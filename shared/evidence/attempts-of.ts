import type { RetryModel } from '../knowledge/retry-models.ts';
import type { Attempt } from '../notice/attempt.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Attempts } from './attempts.ts';
import { queuedFor } from './queued-for.ts';
import { retryTimes } from './retry-times.ts';

/**
 * The tries at delivery behind one mail. Log lines are the only observation; "no attempt" is what the writer itself says. Without either, a mail that was
 * refused for now and given up has the number that the writer's shipped retry rule
 * gives: an inference, because hosts change the rule, and because Exim counts from the host's first failure,
 * which may be older than the mail.
 *
 * `forms`: all forms of the mail, best first. `refusedForNow`: the receiver's own reply was temporary.
 */
export function attemptsOf(
  forms: readonly Bounce[],
  refusedForNow: boolean,
  models: readonly RetryModel[],
): Attempts {
  const lines = linesIn(forms);
  const tries = lines.filter(({ contacted }) => contacted);
  if (tries.length > 0) return { basis: 'observed', list: tries };
  const untried = forms.find(({ noAttempt }) => noAttempt !== null)?.noAttempt ?? lines.at(-1)?.line;
  if (untried) return { basis: 'none', because: untried };
  return refusedForNow ? inferred(forms, models) : { basis: 'unknown' };
}

/** In time order; the same line in two logs is one. */
function linesIn(forms: readonly Bounce[]): readonly Attempt[] {
  const lines = new Map<string, Attempt>();
  for (const attempt of forms.flatMap(({ attempts }) => attempts)) {
    const key = `${attempt.at.value.epoch} ${attempt.line.value}`;
    if (!lines.has(key)) lines.set(key, attempt);
  }
  return [...lines.values()].sort((one, other) => one.at.value.epoch - other.at.value.epoch);
}

function inferred(forms: readonly Bounce[], models: readonly RetryModel[]): Attempts {
  const writer = forms.find((form) => form.kind === 'failed' && form.writer !== null)?.writer?.system;
  const model = models.find(({ id }) => id === writer);
  if (model === undefined) return { basis: 'unknown' };
  const queued = queuedFor(forms);
  const over = queued === null || queued.milliseconds < 0 ? null : queued.milliseconds;
  return { basis: 'inferred', model: model.id, ...expectedTries(model, over), over };
}

/**
 * How often a model tries within `over` milliseconds (null: the whole rule), from its rarest to its most
 * frequent customary queue run. The last try is the one after which the notice was written, so it may
 * stand between two planned ones: one more than planned at the most.
 */
export function expectedTries(
  model: RetryModel,
  over: number | null,
): { readonly atLeast: number; readonly atMost: number } {
  const rarest = retryTimes(model, model.queueRun.most);
  const busiest = retryTimes(model, model.queueRun.least);
  if (over === null) return { atLeast: rarest.length, atMost: busiest.length };
  const atLeast = rarest.filter((time) => time <= over).length;
  const before = busiest.filter((time) => time < over).length;
  return { atLeast, atMost: Math.max(atLeast, Math.min(before + 1, busiest.length)) };
}
