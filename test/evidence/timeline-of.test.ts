import { expect, test } from 'vitest';
import { attemptsOf } from '../../shared/evidence/attempts-of.ts';
import type { FailedMail } from '../../shared/evidence/failed-mail.ts';
import { timelineOf } from '../../shared/evidence/timeline-of.ts';
import { retryModels } from '../../shared/knowledge/retry-models.ts';
import type { ReceivedCopy } from '../../shared/notice/received-copy.ts';
import { aBounce, aCopy, at, attempt, fact, hop, noNotice, returned } from './a-bounce.ts';

const told = (
  mails: readonly FailedMail[],
  copies: readonly ReceivedCopy[] = [],
  received: Parameters<typeof timelineOf>[2] = [],
) => {
  const attempts = new Map(
    mails.map(({ best, others }) => [best.id, attemptsOf([best, ...others], true, retryModels)]),
  );
  return timelineOf(mails, attempts, received, copies).events;
};

const notice = aBounce({
  reportingMta: fact('gnlm1.example.org'),
  returned: returned({
    date: at('2020-11-09T09:04:08-06:00'),
    hops: [hop({ by: 'gnlm1.example.org', at: '2020-11-09T15:04:12Z' })],
  }),
  notice: {
    ...noNotice,
    date: at('2020-11-11T16:34:03Z'),
    hops: [hop({ by: 'mail.example.com', at: '2020-11-11T16:34:05Z' })],
  },
});
const warning = aBounce({
  id: 's2/1',
  kind: 'delayed',
  notice: { ...noNotice, date: at('2020-11-10T16:34:03Z') },
});
const log = aBounce({
  id: 's3/1',
  attempts: [
    attempt('2020-11-09T15:04:14Z'),
    attempt('2020-11-11T16:34:02Z', { outcome: 'failed' }),
    attempt('2020-11-11T16:34:02Z', {
      outcome: 'failed',
      contacted: false,
      line: fact('** retry timeout exceeded'),
    }),
  ],
});

test('one mail from its writing to the return of the bounce, each event in the lane of who acted', () => {
  expect(told([{ best: notice, others: [log, warning] }]).map(({ kind, lane }) => `${kind} ${lane}`)).toEqual(
    [
      'written author',
      'accepted-by-host sending-host',
      'attempt-deferred receiver',
      'delay-notice sending-host',
      'attempt-failed receiver',
      'bounce-written sending-host',
      'bounce-received author',
    ],
  );
});

test('every event says where it stands and keeps the time as written', () => {
  for (const event of told([{ best: notice, others: [log, warning] }])) {
    expect(event.fact.spans.length).toBeGreaterThan(0);
    expect(event.basis).toBe('observed');
    expect(event.bounce).toBe(notice.id);
  }
});

test('without a log the last try is what the notice states of it', () => {
  const stated = { ...notice, lastAttemptDate: at('2020-11-11T16:34:01Z') };
  expect(told([{ best: stated, others: [] }]).map(({ kind }) => kind)).toContain('attempt-failed');
});

test('a retry model gives a number of tries and no moments', () => {
  const events = told([{ best: { ...notice, writer: { system: 'exim', mark: fact('exim') } }, others: [] }]);
  expect(events.some(({ kind }) => kind.startsWith('attempt'))).toBe(false);
});

test('the best documented mail is told, and of another only that it was reported failed and received', () => {
  const other = aBounce({ id: 's4/1', notice: { ...noNotice, date: at('2020-11-12T00:00:00Z') } });
  const third = aBounce({ id: 's5/1', notice: { ...noNotice, date: at('2020-11-13T00:00:00Z') } });
  const copy = aCopy({ messageId: fact('<roses@example.org>'), hops: [hop({ at: '2020-11-09T18:02:48Z' })] });
  const mails = [other, third, notice].map((best) => ({ best, others: [] }));
  const events = told(mails, [copy], [{ bounce: 's4/1', copySource: 's9', messageId: 'roses@example.org' }]);
  expect(events.filter(({ bounce }) => bounce === 's4/1').map(({ kind, lane }) => [kind, lane])).toEqual([
    ['received-copy', 'mailbox'],
    ['bounce-written', 'sending-host'],
  ]);
  expect(events.some(({ bounce }) => bounce === 's5/1')).toBe(false);
});

test('the order is that of the moments', () => {
  const moments = told([{ best: notice, others: [log, warning] }]).map((event) => event.at.epoch);
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
});

test('how long a delay notice said that it would go on is a plan: inferred, in the lane of who announced it', () => {
  const until = { ...warning, willRetryUntil: at('2020-11-14T15:04:12Z') };
  expect(told([{ best: notice, others: [until] }]).at(-1)).toMatchObject({
    kind: 'retry-until',
    lane: 'sending-host',
    basis: 'inferred',
    fact: { value: '2020-11-14T15:04:12Z' },
  });
});
