import { expect, test } from 'vitest';
import type { KnownMail } from '../../shared/evidence/known-mail.ts';
import { spreadOf } from '../../shared/evidence/spread-of.ts';

const mail = (at: string | null, change: Partial<KnownMail> = {}): KnownMail => ({
  outcome: 'failed',
  at: at === null ? null : Date.parse(at),
  authorZone: null,
  senderDomain: 'bakery.example',
  sendingIp: '198.51.100.7',
  ...change,
});

const mails = [
  mail('2020-11-09T23:10:00Z'),
  mail('2020-11-10T00:05:00Z', { outcome: 'arrived' }),
  mail('2020-11-10T00:50:00Z', { senderDomain: 'florist.example', sendingIp: '198.51.100.8' }),
  mail('2020-11-10T09:00:00Z', { senderDomain: 'florist.example', sendingIp: null }),
  mail(null, { senderDomain: null }),
];
const spread = spreadOf(mails);

test('by hour of the day in UTC, all 24 of them', () => {
  expect(spread.byHour).toHaveLength(24);
  expect(spread.byHour.filter(({ failed, arrived }) => failed + arrived > 0)).toEqual([
    { key: '0', failed: 1, arrived: 1 },
    { key: '9', failed: 1, arrived: 0 },
    { key: '23', failed: 1, arrived: 0 },
  ]);
});

test('by day in UTC, in time order', () => {
  expect(spread.byDay).toEqual([
    { key: '2020-11-09', failed: 1, arrived: 0 },
    { key: '2020-11-10', failed: 2, arrived: 1 },
  ]);
});

test('by sender domain, most failures first', () => {
  expect(spread.bySenderDomain).toEqual([
    { key: 'florist.example', failed: 2, arrived: 0 },
    { key: 'bakery.example', failed: 1, arrived: 1 },
  ]);
});

test('by sending address, as far as one is shown', () => {
  expect(spread.bySendingIp).toEqual([
    { key: '198.51.100.7', failed: 2, arrived: 1 },
    { key: '198.51.100.8', failed: 1, arrived: 0 },
  ]);
});

test('a mail without a date is in no hour and no day', () => {
  expect(spread.dated).toBe(4);
  expect(spreadOf([mail(null)])).toMatchObject({ dated: 0, byHour: [], byDay: [] });
});

test('no mail gives no numbers', () => {
  expect(spreadOf([])).toEqual({
    dated: 0,
    byHour: [],
    byDay: [],
    bySenderDomain: [],
    bySendingIp: [],
    hours: null,
  });
});
