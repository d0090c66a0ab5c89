import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureRate } from '../../shared/evidence/rate.ts';

const percent = (failed: number, of: number): readonly (number | undefined)[] => {
  const { interval } = failureRate(failed, of);
  return [interval?.low, interval?.high].map((bound) => bound && Math.round(bound * 100));
};

test('8 of 10 failed: between 49 and 94 per cent', () => {
  expect(percent(8, 10)).toEqual([49, 94]);
});

// R: binom::binom.wilson(x, n)
test.each([
  [0, 10, 0, 28],
  [10, 10, 72, 100],
  [5, 10, 24, 76],
  [18, 23, 58, 90],
  [50, 100, 40, 60],
])('%d of %d', (failed, of, low, high) => {
  expect(percent(failed, of).map((bound) => bound || 0)).toEqual([low, high]);
});

test('under ten mails there is no interval', () => {
  expect(failureRate(8, 9)).toEqual({ failed: 8, of: 9, interval: null });
  expect(failureRate(0, 0).interval).toBeNull();
});

test('the interval holds the share and lies within 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 5000 }),
      fc.float({ min: 0, max: 1, noNaN: true }),
      (of, share) => {
        const failed = Math.round(share * of);
        const { interval } = failureRate(failed, of);
        if (interval === null) throw new Error('no interval');
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(failed / of + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(failed / of - 1e-12);
      },
    ),
  );
});
