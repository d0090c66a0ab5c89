import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../shared/contract/record.ts';
import { toRecord } from '../../shared/evidence/record.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, aDiagnosis, at, attempt, fact, noNotice, returned, says } from './a-bounce.ts';

const record = (change: Partial<Bounce> = {}, diagnosis = aDiagnosis('s1/1', 'concurrent-connections')) =>
  toRecord(aBounce(change), diagnosis, null, ({ code }) => `about ${code}`);

test('a bounce that states nothing gives nulls and empty words, and nothing invented', () => {
  expect(record()).toMatchObject({
    recipient: null,
    status: '',
    replyCode: '',
    token: null,
    replies: [],
    operator: null,
    remoteHost: null,
    remoteIp: null,
    sendingIp: null,
    queueId: null,
    messageId: null,
    sentAt: null,
    bouncedAt: null,
    contradictions: [],
    removed: [],
    notStated: [],
  });
});

test('it is what the published schema says', () => {
  const full = record({
    replies: [says('receiver', '421 no')],
    returned: returned({ date: at('2020-11-09T09:04:08-06:00') }),
  });
  expect(recordSchema.parse(full)).toEqual(full);
});

test('a blanked recipient is null and named as removed, once', () => {
  const removed = [1, 2].map(() => ({ field: 'recipient', at: fact('rfc822;') }) as const);
  expect(record({ recipient: fact('x@'), removed })).toMatchObject({
    recipient: null,
    removed: ['recipient'],
  });
});

describe('times keep the offset that was written', () => {
  test('sentAt is the Date of the failed mail, bouncedAt that of the notice', () => {
    const change = {
      returned: returned({ date: at('2020-11-09T09:04:08-06:00') }),
      notice: { ...noNotice, date: at('2020-11-11T16:34:03+00:00') },
    };
    expect(record(change)).toMatchObject({
      sentAt: '2020-11-09T09:04:08-06:00',
      bouncedAt: '2020-11-11T16:34:03+00:00',
    });
  });

  test('in a log the last line of failure is the bounce; while the mail waits there is none', () => {
    const waiting = [attempt('2020-11-09T15:04:14+00:00')];
    const failed = [...waiting, attempt('2020-11-11T16:34:02+00:00', { outcome: 'failed' })];
    expect(record({ attempts: failed }).bouncedAt).toBe('2020-11-11T16:34:02+00:00');
    expect(record({ attempts: waiting }).bouncedAt).toBeNull();
  });
});

test('each reply keeps its author, and the range from its first to its last byte', () => {
  const spans = [
    { source: 's1', start: 40, end: 60 },
    { source: 's1', start: 10, end: 30 },
    { source: 's2', start: 0, end: 900 },
  ];
  const reply = { ...says('receiver', '421 too many'), text: { value: '421 too many', spans, decoding: [] } };
  expect(record({ replies: [reply, says('sender-host', 'retry timeout exceeded')] }).replies).toMatchObject([
    { author: 'receiver', code: '421', span: { source: 's1', start: 10, end: 60 } },
    { author: 'sender-host', code: null, text: 'retry timeout exceeded' },
  ]);
});

test('a contradiction is told in the words it was given', () => {
  const diagnosis = aDiagnosis('s1/1', 'concurrent-connections', {
    contradictions: [{ code: 'temporary-reply-permanent-status', between: [fact('421'), fact('5.0.0')] }],
  });
  expect(record({}, diagnosis).contradictions).toEqual([
    { between: ['421', '5.0.0'], explanation: 'about temporary-reply-permanent-status' },
  ]);
});
