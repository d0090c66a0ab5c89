import { expect, test } from 'vitest';
import { throttledProgress } from '../../../electron/backend/progress.ts';
import type { BackendEvent } from '../../../shared/contract/events.ts';

test('of a thousand quick files a few events are left, and the last and the failed ones always', () => {
  const events: BackendEvent[] = [];
  let now = 0;
  const progress = throttledProgress(
    (event) => events.push(event),
    () => now,
  );
  for (let done = 1; done <= 1000; done += 1) {
    now += 1;
    progress({ done, of: 1000, name: `${done}.eml`, state: done === 505 ? 'failed' : 'done' });
  }
  const told = events.map((event) => (event.event === 'intake-progress' ? event.done : 0));
  expect(told).toContain(505);
  expect(told.at(-1)).toBe(1000);
  expect(told.length).toBeLessThan(15);
});
