import { expect, test } from 'vitest';
import { pace, progressed, started } from '../../../renderer/features/intake/run.ts';

const reading = (done: number, name: string, state: 'reading' | 'done' | 'failed') =>
  ({ event: 'intake-progress', done, of: 40, name, state }) as const;

test('each file has its latest state, in the order of their coming', () => {
  const run = progressed(started('reading', null, 0), [
    reading(0, 'a.eml', 'reading'),
    reading(0, 'b.eml', 'reading'),
    reading(1, 'a.eml', 'done'),
    reading(2, 'b.eml', 'failed'),
  ]);
  expect([...run.files]).toEqual([
    ['a.eml', 'done'],
    ['b.eml', 'failed'],
  ]);
  expect(run).toMatchObject({ done: 2, of: 40 });
});

test('the first progress ends the handing over', () => {
  expect(progressed(started('handing', 3, 0), [reading(0, 'a.eml', 'reading')]).stage).toBe('reading');
});

test('no events change nothing, and a wish to stop is kept', () => {
  const run = { ...started('reading', 3, 0), stopping: true };
  expect(progressed(run, [])).toBe(run);
  expect(progressed(run, [reading(1, 'a.eml', 'done')]).stopping).toBe(true);
});

test('speed and time left wait until two seconds have shown a speed', () => {
  const run = { ...started('reading', 40, 1000), done: 10 };
  expect(pace(run, 2500)).toBeNull();
  expect(pace(run, 6000)).toEqual({ perSecond: 2, left: 15 });
});

test('while folders are still being listed nobody knows what is left', () => {
  expect(pace({ ...started('reading', null, 0), done: 10 }, 5000)).toEqual({ perSecond: 2, left: null });
});
