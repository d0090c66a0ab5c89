import { expect, test } from 'vitest';
import { queuedFor } from '../../shared/evidence/queued-for.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, at, attempt, fact, hop, noNotice, returned } from './a-bounce.ts';

const HOUR = 3_600_000;
const notice = { ...noNotice, date: at('2020-11-11T18:00:00Z') };
const measured = (change: Partial<Bounce>): readonly unknown[] | null => {
  const queued = queuedFor([aBounce({ notice, ...change })]);
  return queued && [queued.milliseconds / HOUR, queued.measuredFrom];
};

test("it is measured from the host's own first stamp, never from the author's clock", () => {
  const hops = [
    hop({ by: 'gnlm1.example.org', at: '2020-11-09T15:00:00Z' }),
    hop({ by: 'shop.example.com', at: '2020-11-09T14:00:00Z' }),
  ];
  const change = { reportingMta: fact('gnlm1.example.org'), arrivalDate: at('2020-11-09T15:30:00Z') };
  expect(measured({ ...change, returned: returned({ date: at('2020-11-01T00:00:00Z'), hops }) })).toEqual([
    51,
    'host-received',
  ]);
});

test('then from Arrival-Date, then from the log, and from the mail only as a last resort, each said', () => {
  const arrivalDate = at('2020-11-09T18:00:00Z');
  const date = at('2020-11-10T18:00:00Z');
  expect(measured({ arrivalDate, returned: returned({ date }) })).toEqual([48, 'arrival-date']);
  expect(measured({ arrivalDate, attempts: [attempt('2020-11-09T18:00:01Z')] })).toEqual([48, 'log-arrival']);
  expect(measured({ returned: returned({ date }) })).toEqual([24, 'client-date']);
});

test('clocks that disagree give a negative time', () => {
  expect(measured({ arrivalDate: at('2020-11-11T19:00:00Z') })).toEqual([-1, 'arrival-date']);
});

test('without both ends there is none', () => {
  expect(measured({})).toBeNull();
  expect(measured({ arrivalDate: at('2020-11-09T18:00:00Z'), notice: noNotice })).toBeNull();
});

test('a delay notice ends no waiting', () => {
  const warning = aBounce({ kind: 'delayed', notice, arrivalDate: at('2020-11-09T18:00:00Z') });
  expect(queuedFor([warning])).toBeNull();
});
