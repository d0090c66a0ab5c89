import type { RetryModel, RetryStep } from '../knowledge/retry-model.ts';

/**
 * When a mail is tried by a retry rule: milliseconds after the first try (which is 0), the last one being
 * the try after which the mail is returned. `queueRun`: milliseconds between queue runs, 0 for always.
 *
 * Exim's retry.c is the pattern: the step is chosen by the age at the failed try; a growing pause grows from
 * the smaller of the planned and the real last pause; the last step's end decides when to give up, so
 * the try that finds it passed is still made. No try at all where the model has no steps.
 */
export function retryTimes(model: RetryModel, queueRun: number): readonly number[] {
  if (model.steps.length === 0) return [];
  const times = [0];
  let at = 0;
  let pause = 0;
  for (;;) {
    const now = at;
    const step = model.steps.find(({ until }) => now <= until);
    if (step === undefined) return times;
    const next = nextPause(step, now, pause, times.length - 1);
    const due = now + Math.max(next, SHORTEST);
    at = queueRun > 0 ? Math.ceil(due / queueRun) * queueRun : due;
    pause = next;
    times.push(at);
  }
}

/** No mail system tries the same host again within the same second; it also bounds the loop. */
const SHORTEST = 1000;

/** `waited`: how many pauses there have been. */
function nextPause(step: RetryStep, age: number, lastPause: number, waited: number): number {
  switch (step.pause) {
    case 'fixed':
      return step.every;
    case 'growing':
      return lastPause < step.from ? step.from : lastPause * step.factor;
    case 'age':
      return Math.min(Math.max(age, step.least), step.most);
    case 'square': {
      const tries = Math.round(Math.sqrt(age / step.unit)) + 1;
      return tries * tries * step.unit - age;
    }
    case 'list': {
      const { pauses, again } = step;
      return pauses[waited] ?? again[(waited - pauses.length) % again.length] ?? lastPause;
    }
  }
}
