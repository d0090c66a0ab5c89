import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoAsWritten, isoUtc } from '../../shared/evidence/iso.ts';
import type { Instant } from '../../shared/mail/instant.ts';

const EPOCH = Date.parse('2020-11-09T15:04:08Z');
const written = (zone: Instant['zone']): string => isoAsWritten({ epoch: EPOCH, zone, raw: '' });

test('the offset stays as it was written', () => {
  expect(written({ known: 'offset', minutes: -360 })).toBe('2020-11-09T09:04:08-06:00');
  expect(written({ known: 'offset', minutes: 330 })).toBe('2020-11-09T20:34:08+05:30');
  expect(written({ known: 'offset', minutes: 0 })).toBe('2020-11-09T15:04:08+00:00');
});

test('"-0000" is Z: UTC, and not a word on the local zone', () => {
  expect(written({ known: 'utc-only' })).toBe('2020-11-09T15:04:08Z');
});

test('an assumed zone is written like any other', () => {
  expect(written({ known: 'assumed', minutes: 60 })).toBe('2020-11-09T16:04:08+01:00');
});

test('fractions of a second are kept where there are any', () => {
  expect(isoUtc({ epoch: EPOCH + 125, zone: { known: 'utc-only' }, raw: '' })).toBe(
    '2020-11-09T15:04:08.125Z',
  );
});

test('whatever the zone, the moment stays the same, and its zone is always said', () => {
  const zone = fc.oneof(
    fc.constant<Instant['zone']>({ known: 'utc-only' }),
    fc
      .integer({ min: -14 * 60, max: 14 * 60 })
      .map((minutes): Instant['zone'] => ({ known: 'offset', minutes })),
  );
  const epoch = fc.integer({
    min: Date.parse('1980-01-01T00:00:00Z'),
    max: Date.parse('2100-01-01T00:00:00Z'),
  });
  fc.assert(
    fc.property(epoch, zone, (moment, where) => {
      const text = isoAsWritten({ epoch: moment, zone: where, raw: '' });
      expect(Date.parse(text)).toBe(moment);
      expect(text).toMatch(/(?:Z|[+-]\d\d:\d\d)$/);
    }),
  );
});
