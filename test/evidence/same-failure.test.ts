import { describe, expect, test } from 'vitest';
import { failedMails } from '../../shared/evidence/same-failure.ts';
import type { Bounce } from '../../shared/notice/bounce.ts';
import { aBounce, at, attempt, fact, noNotice, returned, says } from './a-bounce.ts';

const REPLY = '421 cmsmtp blocked. See https://www.example.com/codes.html for more information. AUP#CXCNCT';
const replies = [says('receiver', REPLY), says('sender-host', 'retry timeout exceeded')];

/** Exim's whole notice: `mail` makes ids and recipient its own. */
const notice = (id: string, mail: string, change: Partial<Bounce> = {}): Bounce =>
  aBounce({
    id,
    recipient: fact(`${mail}@example.net`),
    status: fact('5.0.0'),
    replies,
    reportingMta: fact('gnlm1.example.org'),
    queueId: fact(`1kc8ww-0002Pd-${mail}`),
    returned: returned({ messageId: fact(`<${mail}@example.org>`) }),
    notice: { ...noNotice, date: at('2020-11-11T16:34:03+00:00') },
    ...change,
  });
const log = (id: string, mail: string): Bounce =>
  aBounce({
    id,
    recipient: fact(`${mail}@example.net`),
    queueId: fact(`1kc8ww-0002Pd-${mail}`),
    replies,
    attempts: [attempt('2020-11-11T16:34:02Z', { outcome: 'failed' })],
  });
const blanked = (id: string, change: Partial<Bounce> = {}): Bounce =>
  aBounce({
    id,
    status: fact('5.0.0'),
    replies: [
      says('receiver', REPLY.replace('https://www.example.com/codes.html ', '')),
      says('sender-host', 'retry timeout exceeded'),
    ],
    ...change,
  });

const told = (...bounces: readonly Bounce[]) => {
  const { mails, unassigned } = failedMails(bounces);
  return {
    mails: mails.map(({ best, others }) => [best.id, ...others.map(({ id }) => id)]),
    unassigned: unassigned.map(({ bounce, oneOf }) => [bounce.id, ...oneOf.map(({ best }) => best.id)]),
  };
};

describe('forms that name the mail', () => {
  test('notice and log lines are one mail, the notice speaks for it', () => {
    expect(told(log('s1/1', 'bob'), notice('s2/1', 'bob')).mails).toEqual([['s2/1', 's1/1']]);
  });

  test('a delay warning belongs to the failure after it, which speaks for the mail', () => {
    const warning = notice('s1/1', 'bob', { kind: 'delayed' });
    expect(told(warning, notice('s2/1', 'bob', { returned: null })).mails).toEqual([['s2/1', 's1/1']]);
  });

  test('a warning without a failure stands for itself', () => {
    expect(told(notice('s1/1', 'bob', { kind: 'delayed' })).mails).toEqual([['s1/1']]);
  });

  test('the same file twice is one mail', () => {
    expect(told(notice('s1/1', 'bob'), notice('s2/1', 'bob')).mails).toEqual([['s1/1', 's2/1']]);
  });

  test('what has the queue id and what has the Message-ID meet in what has both', () => {
    const byMessageId = notice('s2/1', 'bob', { queueId: null, replies: [] });
    expect(told(log('s1/1', 'bob'), byMessageId, notice('s3/1', 'bob')).mails).toHaveLength(1);
  });

  test('three recipients of one mail are three', () => {
    const one = (id: string, recipient: string): Bounce => notice(id, 'bob', { recipient: fact(recipient) });
    expect(
      told(one('s1/1', 'a@example.net'), one('s1/2', 'b@example.net'), one('s1/3', 'c@example.net')).mails,
    ).toHaveLength(3);
  });

  test('the same Message-ID under two queue ids is two mails', () => {
    expect(
      told(notice('s1/1', 'bob'), notice('s2/1', 'bob', { queueId: fact('1kzzzz-000000-00') })).mails,
    ).toHaveLength(2);
  });

  test('the same words to two people are two mails', () => {
    expect(told(notice('s1/1', 'bob'), notice('s2/1', 'ann')).mails).toHaveLength(2);
  });
});

describe('forms that do not name the mail', () => {
  test('a blanked form is the one mail that has its words', () => {
    expect(told(notice('s1/1', 'bob'), blanked('s2/1')).mails).toEqual([['s1/1', 's2/1']]);
  });

  test('its date or its recipient tells which of two mails it is', () => {
    const ann = notice('s2/1', 'ann', { notice: { ...noNotice, date: at('2020-11-11T18:34:05+00:00') } });
    const dated = blanked('s3/1', { notice: { ...noNotice, date: at('2020-11-11T18:34:05+00:00') } });
    const addressed = blanked('s4/1', { recipient: fact('Bob@example.net') });
    expect(told(notice('s1/1', 'bob'), ann, dated, addressed).mails).toEqual([
      ['s1/1', 's4/1'],
      ['s2/1', 's3/1'],
    ]);
  });

  test('where it fits two, nobody can tell: it is neither and proves no third', () => {
    expect(told(notice('s1/1', 'bob'), notice('s2/1', 'ann'), blanked('s3/1'))).toEqual({
      mails: [['s1/1'], ['s2/1']],
      unassigned: [['s3/1', 's1/1', 's2/1']],
    });
  });

  test.each([
    ['another status', { status: fact('4.0.0') }],
    ['another recipient', { recipient: fact('carol@example.net') }],
    ['another date', { notice: { ...noNotice, date: at('2020-11-12T00:00:00+00:00') } }],
    ['another reply', { replies: [says('receiver', '550 no such user')] }],
  ])('with %s it is a mail of its own', (_, change) => {
    expect(told(notice('s1/1', 'bob'), blanked('s2/1', change)).mails).toHaveLength(2);
  });

  test('two equal pastes are one mail, and so are three', () => {
    expect(told(blanked('s1/1'), blanked('s2/1')).mails).toHaveLength(1);
    expect(told(blanked('s1/1'), blanked('s2/1'), blanked('s3/1')).mails).toHaveLength(1);
  });

  test('a form without any words of a refusal is joined to nothing', () => {
    expect(told(notice('s1/1', 'bob'), blanked('s2/1', { replies: [] })).mails).toHaveLength(2);
  });
});

test('every bounce comes out once, in whatever order they come in', () => {
  const all = [
    notice('s1/1', 'bob'),
    log('s2/1', 'bob'),
    blanked('s3/1'),
    notice('s4/1', 'ann'),
    blanked('s5/1', { status: fact('5.1.1') }),
  ];
  for (const order of [all, all.toReversed(), [...all.slice(2), ...all.slice(0, 2)]]) {
    const { mails, unassigned } = told(...order);
    expect([...mails.flat(), ...unassigned.map(([id]) => id)].sort()).toEqual([
      's1/1',
      's2/1',
      's3/1',
      's4/1',
      's5/1',
    ]);
    expect(mails.map((mail) => mail.toSorted()).sort()).toEqual([['s1/1', 's2/1'], ['s4/1'], ['s5/1']]);
  }
});

test('ten thousand mails and a hundred pastes are joined in seconds', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => notice(`s1/${index}`, `u${index}`));
  const pastes = Array.from({ length: 100 }, (_, index) =>
    blanked(`s2/${index}`, { recipient: fact(`u${index}@example.net`) }),
  );
  const start = performance.now();
  expect(failedMails([...many, ...pastes]).mails).toHaveLength(10_000);
  expect(performance.now() - start).toBeLessThan(10_000);
});
