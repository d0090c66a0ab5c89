import { describe, expect, test } from 'vitest';
import { retryTimes } from '../../shared/evidence/retry-times.ts';
import { type RetryModel, retryModels } from '../../shared/knowledge/retry-models.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const model = (id: string): RetryModel => {
  const found = retryModels.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no model ${id}`);
  return found;
};
const eximUntil = (cutoff: number): RetryModel => {
  const exim = model('exim');
  return { ...exim, steps: exim.steps.with(-1, { pause: 'fixed', until: cutoff, every: 6 * HOUR }) };
};
const hours = (times: readonly number[]): number => Math.round(((times.at(-1) ?? 0) / HOUR) * 10) / 10;

describe("Exim's shipped rule F,2h,15m; G,16h,1h,1.5; F,4d,6h", () => {
  test.each([
    [0, 29, 101],
    [30 * MINUTE, 25, undefined],
    [HOUR, 22, 97],
  ])('queue run each %d ms: %d tries', (queueRun, tries, lastHour) => {
    const times = retryTimes(model('exim'), queueRun);
    expect(times).toHaveLength(tries);
    if (lastHour !== undefined) expect(hours(times)).toBe(lastHour);
  });

  test.each([
    [3 * DAY, [25, 21, 18], [77, 76.5, 73]],
    [2 * DAY, [21, 17, 14], undefined],
  ])('with a cut-off of %d ms it tries less often', (cutoff, tries, lastHours) => {
    const runs = [0, 30 * MINUTE, HOUR].map((queueRun) => retryTimes(eximUntil(cutoff), queueRun));
    expect(runs.map((times) => times.length)).toEqual(tries);
    if (lastHours) expect(runs.map(hours)).toEqual(lastHours);
  });

  test('the first pauses are a quarter of an hour, the last ones six hours', () => {
    const times = retryTimes(model('exim'), 0);
    expect(times.slice(0, 3)).toEqual([0, 15 * MINUTE, 30 * MINUTE]);
    expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBe(6 * HOUR);
  });
});

test.each([
  [5 * DAY, 108],
  [3 * DAY, 67],
  [2 * DAY, 46],
])('Postfix with a lifetime of %d ms tries about %d times', (lifetime, tries) => {
  const postfix = model('postfix');
  const step = { pause: 'age', until: lifetime, least: 300_000, most: 4_000_000 } as const;
  expect(Math.abs(retryTimes({ ...postfix, steps: [step] }, 300_000).length - tries)).toBeLessThanOrEqual(1);
});

test('qmail tries after the squares of 20, 40, 60 seconds', () => {
  expect(retryTimes(model('qmail'), 0).slice(0, 4)).toEqual([0, 400_000, 1_600_000, 3_600_000]);
});

test.each(retryModels.map((entry) => [entry.id, entry] as const))(
  '%s: tries go on until the life is over, and end',
  (_, entry) => {
    const times = retryTimes(entry, entry.queueRun.most);
    const life = entry.steps.at(-1)?.until ?? 0;
    expect(times.at(-1)).toBeGreaterThan(life);
    expect(times.at(-2)).toBeLessThanOrEqual(life);
  },
);
