import type { Fact } from '../intake/fact.ts';
import type { RetryModel } from '../knowledge/retry-model.ts';
import type { Instant } from '../mail/instant.ts';
import type { Attempt } from '../notice/attempt.ts';
import type { Bounce } from '../notice/bounce.ts';
import type { Attempts } from './attempts.ts';
import { queuedFor } from './queued-for.ts';
import { retryTimes } from './retry-times.ts';
import { isUntried } from './untried.ts';

/**
 * The tries at delivery behind one mail. Log lines show each; a delay notice shows that there had been one; "no attempt" is
 * what the writer itself says. Without a log, a mail that was refused for now and given up has the number that the
 * writer's shipped retry rule gives: an inference, because hosts change the rule, and because Exim counts from the
 * host's first failure, which may be older than the mail.
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
  const untried = forms.find(isUntried)?.noAttempt ?? lines.at(-1)?.line;
  if (untried) return { basis: 'none', because: untried };
  const putOff = putOffAt(forms);
  const model = refusedForNow || putOff.length > 0 ? modelFor(forms, models) : undefined;
  if (model) return { ...inferred(forms, model), putOff };
  return putOff.length > 0 ? { basis: 'witnessed', putOff } : { basis: 'unknown' };
}

/** Moments by which a try had failed for now: dates of delay notices, and the last try that a report of delay states. */
function putOffAt(forms: readonly Bounce[]): readonly Fact<Instant>[] {
  const dates = forms
    .filter(({ kind, noAttempt }) => kind === 'delayed' && noAttempt === null)
    .flatMap(({ lastAttemptDate, notice }) => lastAttemptDate ?? notice.date ?? []);
  const once = new Map(dates.map((date) => [date.value.epoch, date]));
  return [...once.values()].sort((one, other) => one.value.epoch - other.value.epoch);
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

/** Of the notice of failure only: a mail that still waits has not used its rule up. */
function modelFor(forms: readonly Bounce[], models: readonly RetryModel[]): RetryModel | undefined {
  const writer = forms.find((form) => form.kind === 'failed' && form.writer !== null)?.writer?.system;
  return models.find(({ id, steps }) => id === writer && steps.length > 0);
}

function inferred(forms: readonly Bounce[], model: RetryModel) {
  const queued = queuedFor(forms);
  const over = queued === null || queued.milliseconds < 0 ? null : queued.milliseconds;
  return { basis: 'inferred', model: model.id, ...expectedTries(model, over), over } as const;
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
