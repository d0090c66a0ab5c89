import { describe, expect, test } from 'vitest';
import { retryTimes } from '../../shared/evidence/retry-times.ts';
import { mailSystems } from '../../shared/knowledge/mail-systems/mail-systems.ts';
import type { RetryModel } from '../../shared/knowledge/retry-model.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';
import { sources } from '../../shared/knowledge/sources.ts';

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

test.each([
  ['courier', 3, [0, 5, 10]],
  ['hmailserver', 5, [0, 60, 120, 180, 240]],
  ['mailgun', 7, [0, 10, 25, 55, 115, 235, 475]],
  ['exchange', 6, [0, 1, 2, 3, 4, 9]],
  ['dma', 5, [0, 5, 15, 35, 75]],
  ['domino', 4, [0, 15, 45, 90]],
])('%s: the first %d tries come at these minutes', (id, tries, minutes) => {
  const times = retryTimes(model(id), model(id).queueRun.least);
  expect(times.slice(0, tries)).toEqual(minutes.map((minute) => minute * MINUTE));
});

test.each([
  ['hmailserver', 5, 4 * HOUR],
  ['haraka', 13, 4095 * 64 * 1000],
  ['kumomta', 9, 85 * HOUR],
  ['apache-james', 26, 126 * HOUR],
  ['mailgun', 7, 7 * HOUR + 55 * MINUTE],
])('%s tries %d times, the last time after %d ms', (id, tries, last) => {
  const times = retryTimes(model(id), 0);
  expect([times.length, times.at(-1)]).toEqual([tries, last]);
});

test("Courier's pauses of two hours, five and five minutes go round until its week is over", () => {
  const times = retryTimes(model('courier'), 0);
  const pauses = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / MINUTE);
  expect(pauses.slice(12, 18)).toEqual([120, 5, 5, 120, 5, 5]);
});

test('a rule of which only the life is published gives no tries', () => {
  expect(retryTimes(model('microsoft-365'), 0)).toEqual([]);
});

const scheduled = retryModels.filter(({ steps }) => steps.length > 0);

test.each(scheduled.map((entry) => [entry.id, entry] as const))(
  '%s: tries go on until the life is over, and end',
  (_, entry) => {
    const times = retryTimes(entry, entry.queueRun.most);
    const life = entry.steps.at(-1)?.until ?? 0;
    expect(times.at(-1)).toBeGreaterThan(life);
    expect(times.at(-2)).toBeLessThanOrEqual(life);
    expect(entry.givesUpAfter).toBeGreaterThanOrEqual(life);
  },
);

test('each rule is of a known mail system and names its source', () => {
  const known = new Set(mailSystems.map(({ id }) => id));
  expect(retryModels.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
  expect(retryModels.filter(({ source }) => sources[source] === undefined).map(({ id }) => id)).toEqual([]);
});
