import { describe, expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { waysOf } from '../../shared/report/ways-of.ts';
import { exampleCase, readCase } from './a-read-case.ts';

function waysIn(c = exampleCase(), author: 'named' | 'left-out' = 'named') {
  const matter = matterOf(c, c.incidents[0]!, 'en', knowledge);
  return waysOf(matter!, author);
}

const skewed = [
  'From: Mail Delivery System <Mailer-Daemon@out.example.net>',
  'Subject: Mail delivery failed: returning message to sender',
  'X-Failed-Recipients: bob@example.com',
  'Received: from mx.example.org ([198.51.100.9]) by store.example.org with LMTP id 2; Wed, 11 Nov 2020 16:33:03 +0000',
  'Received: from mailnull by out.example.net with local (Exim 4.94) id 1; Wed, 11 Nov 2020 16:34:03 +0000',
  'Date: Wed, 11 Nov 2020 16:34:03 +0000',
  '',
  'This message was created automatically by mail delivery software.',
  '',
  '  bob@example.com',
  '    SMTP error from remote mail server after RCPT TO:<bob@example.com>:',
  '    550 5.1.1 no such user',
  '',
].join('\n');

const returning = (stamp: string): string =>
  `${skewed}
------ This is a copy of the message, including all the headers. ------

Return-path: <office@bakery.example>
Received: ${stamp}; Mon, 09 Nov 2020 15:04:12 +0000
From: office@bakery.example
To: bob@example.com
Subject: Your order
Date: Mon, 09 Nov 2020 15:04:08 +0000
Message-ID: <4711@bakery.example>

Dear Bob
`;

describe('the mail’s way and the bounce’s way', () => {
  test('are told apart, and the copy that arrived has its own', () => {
    expect(waysIn().map(({ of, stamps }) => [of, stamps.length])).toEqual([
      ['failed-mail', 1],
      ['notice', 1],
      ['received-copy', 3],
    ]);
  });

  test('delays are counted stamp by stamp, days and all', () => {
    const copy = waysIn().find(({ of }) => of === 'received-copy');
    expect(copy?.stamps.map(({ delay }) => delay)).toEqual(['–', '22 minutes, 27 seconds', '2 seconds']);
  });

  test('times are in UTC; a clock of another zone stands beside it as written', () => {
    const copy = waysIn().find(({ of }) => of === 'received-copy');
    expect(copy?.stamps.map(({ at }) => at)).toEqual([
      '2020-11-09 17:40:19 UTC',
      '2020-11-09 18:02:46 UTC',
      '2020-11-09 18:02:48 UTC (written “13:02:48 -0500”)',
    ]);
  });

  test('a stamp before its predecessor shows the clock that is off, with its sign', () => {
    const [way] = waysIn(readCase([['skewed.eml', skewed]]));
    expect(way?.stamps.at(-1)?.delay).toBe(
      '−1 minute: clock skew, the clocks of out.example.net and store.example.org differ by at least that',
    );
  });

  test('the receiver is not told on which computer the mail was written', () => {
    expect(JSON.stringify(waysIn())).toContain('counter-pc');
    const shown = waysIn(exampleCase(), 'left-out').flatMap(({ stamps }) => stamps.map(({ from }) => from));
    expect(shown.join()).not.toMatch(/counter-pc|203\.0\.113/);
    expect(shown).toContain('author’s computer, left out');
  });

  test.each([
    [
      'an account of the host',
      'from bakery by out.example.net with local (Exim 4.94) id 7',
      'a local user, left out',
      'bakery',
    ],
    [
      'a login that Sendmail marks in words',
      'from [203.0.113.45] (counter-pc [203.0.113.45]) (authenticated bits=0) by out.example.net with ESMTP id 7',
      'author’s computer, left out',
      '[203.0.113.45], calls itself',
    ],
  ])('nor is the receiver told %s; the host is', (_name, stamp, leftOut, named) => {
    const c = readCase([['a.eml', returning(stamp)]]);
    expect(waysIn(c, 'left-out').find(({ of }) => of === 'failed-mail')?.stamps[0]?.from).toBe(leftOut);
    expect(waysIn(c).find(({ of }) => of === 'failed-mail')?.stamps[0]?.from).toContain(named);
  });

  test('an address of a private network says so', () => {
    const stamp =
      'from desk.inner.example (desk.inner.example [10.1.2.3]) by out.example.net with ESMTP id 7';
    const [way] = waysIn(readCase([['a.eml', returning(stamp)]]));
    expect(way?.stamps[0]?.from).toBe('desk.inner.example [10.1.2.3], internal address');
  });

  test('what the receiving host saw is kept beside what the peer called itself', () => {
    const copy = waysIn().find(({ of }) => of === 'received-copy');
    expect(copy?.stamps[1]?.from).toBe('[198.51.100.7], calls itself gnlm1.example.net');
  });
});
