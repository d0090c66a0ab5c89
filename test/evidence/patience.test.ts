import { describe, expect, test } from 'vitest';
import { patienceOf } from '../../shared/evidence/patience.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const model = (id: string) => retryModels.find((entry) => entry.id === id) ?? null;

describe('how long a mail was queued, beside what is customary', () => {
  test("25 hours is short: Exim's shipped rule gives 4 days", () => {
    expect(patienceOf(25 * HOUR, model('exim'))).toEqual({ verdict: 'short', shipped: 4 * DAY });
  });

  test('two days are what Exchange gives as shipped, and less than customary', () => {
    expect(patienceOf(2 * DAY, model('exchange'))).toEqual({ verdict: 'short-as-shipped', shipped: 2 * DAY });
  });

  test('four days are customary, whoever kept trying', () => {
    expect(patienceOf(4 * DAY, null)).toEqual({ verdict: 'customary' });
    expect(patienceOf(97 * HOUR, model('exim'))).toEqual({ verdict: 'customary' });
  });

  test('short needs no known rule, because the standard says what is customary', () => {
    expect(patienceOf(25 * HOUR, null)).toEqual({ verdict: 'short', shipped: null });
  });
});
