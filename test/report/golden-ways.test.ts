import { describe, expect, test } from 'vitest';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { matterOf } from '../../shared/report/matter.ts';
import { skewsOf } from '../../shared/report/skews-of.ts';
import { waysOf } from '../../shared/report/ways-of.ts';
import { readCase } from './a-read-case.ts';

/** A bounce whose notice came back by these stamps, newest first, as its header has them. */
const bounce = (stamps: readonly string[], recipient = 'bob@example.com'): string =>
  [
    ...stamps.map((stamp) => `Received: ${stamp}`),
    'From: Mail Delivery System <Mailer-Daemon@out.example.net>',
    'Subject: Mail delivery failed: returning message to sender',
    `X-Failed-Recipients: ${recipient}`,
    'Date: Wed, 11 Nov 2020 16:34:03 +0000',
    '',
    'This message was created automatically by mail delivery software.',
    '',
    `  ${recipient}`,
    `    SMTP error from remote mail server after RCPT TO:<${recipient}>:`,
    '    550 5.1.1 no such user',
    '',
  ].join('\n');

function matter(...mails: readonly string[]) {
  const c = readCase(mails.map((mail, index) => [`${index}.eml`, mail] as const));
  const found = matterOf(c, c.incidents[0]!, 'en', knowledge);
  if (found === null) throw new Error('no matter');
  return found;
}

const way = (...stamps: readonly string[]) => waysOf(matter(bounce(stamps)), 'named')[0]!;

const STORE =
  'from mx.example.org (mx.example.org [198.51.100.9]) by store.example.org with LMTP id 3; Wed, 11 Nov 2020 16:34:08 +0000';
const MX =
  'from out.example.net (out.example.net [203.0.113.10]) by mx.example.org with ESMTPS id 2; Wed, 11 Nov 2020 16:34:05 +0000';

describe('forged stamps at the bottom', () => {
  const forged =
    'from mail.bank.example (mail.bank.example [192.0.2.77]) by mx.example.org with ESMTP id 1; Wed, 11 Nov 2020 16:30:00 +0000';
  const { stamps } = way(STORE, MX, forged);

  test('are claims: the boundary is the receiver’s own host that took the mail from outside', () =>
    expect(stamps.map(({ by, trust }) => [by, trust])).toEqual([
      ['mx.example.org', 'claimed'],
      ['mx.example.org', 'verified'],
      ['store.example.org', 'verified'],
    ]));

  test('do not fit what the host above them says: it took the mail from another', () => {
    expect(stamps[1]?.trustLabel).toContain('the stamp before is by another host');
    expect(stamps[2]?.trustLabel).toBe('seen');
  });

  test('below the mail’s own fields they say so', () => {
    const mail = bounce([STORE, MX]).replace('\nDate:', `\nReceived: ${forged}\nDate:`);
    const [oldest] = waysOf(matter(mail), 'named')[0]!.stamps;
    expect(oldest?.trustLabel).toBe('claimed; stands below the mail’s own fields');
  });
});

test('a hop that took −60 s is a clock skew of one minute, shown with the pair', () => {
  const [, back] = way(STORE.replace('16:34:08', '16:33:05'), MX).stamps;
  expect(back?.delay).toBe(
    '−1 minute: clock skew, the clocks of mx.example.org and store.example.org differ by at least that',
  );
});

test('a hop of 51 hours has its days, and the whole way says so too', () => {
  const { stamps, count } = way(STORE.replace('11 Nov 2020 16:34:08', '13 Nov 2020 19:34:05'), MX);
  expect(stamps[1]?.delay).toBe('2 days, 3 hours');
  expect(count).toBe('2 stamps, 2 days, 3 hours from first to last');
});

test.each([
  [
    '-0000, UTC from a host that does not tell its zone',
    'Wed, 11 Nov 2020 16:34:08 -0000',
    '2020-11-11 16:34:08 UTC',
  ],
  [
    'as Go prints it',
    '2020-11-11 11:34:08.610180118 -0500 EST m=+555016.713372',
    '2020-11-11 16:34:08 UTC (written “11:34:08.610180118 -0500”)',
  ],
  [
    'with a comment',
    'Wed, 11 Nov 2020 17:34:08 +0100 (CET)',
    '2020-11-11 16:34:08 UTC (written “17:34:08 +0100 (CET)”)',
  ],
])('a date %s is read', (_name, date, shown) => {
  const { stamps } = way(STORE.replace(/; .*$/, `; ${date}`), MX);
  expect(stamps[1]?.at).toBe(shown);
  expect(stamps[1]?.delay).toBe('3 seconds');
});

test('a stamp without a semicolon has its date all the same', () => {
  const { stamps } = way(STORE.replace('id 3; ', 'id 3 '), MX);
  expect(stamps[1]).toMatchObject({ by: 'store.example.org', delay: '3 seconds' });
});

test('a date without its zone is no moment, and none is invented', () => {
  const { stamps } = way(STORE.replace(' +0000', ''), MX);
  expect(stamps[1]).toMatchObject({ at: '–', utc: '–', delay: '–' });
});

test('a stamp from the future says so', () => {
  const { stamps } = way(STORE.replace('2020', '2031'), MX);
  expect(stamps[1]?.trustLabel).toBe('seen; dated in the future');
});

test('a clock is blamed where two pairs of different hosts agree on it', () => {
  const late = STORE.replace('16:34:08', '16:33:05');
  expect(skewsOf(matter(bounce([late, MX])))).toEqual([]);
  const other = [late, MX].map((stamp) => stamp.replaceAll('mx.example.org', 'mx2.example.org'));
  expect(skewsOf(matter(bounce([late, MX]), bounce(other, 'ann@example.com')))).toEqual([
    'The clock of store.example.org runs behind by at least 1 minute: its stamps show so against mx.example.org and mx2.example.org.',
  ]);
});

test('what a host calls itself, what its address is called, and the address are told apart', () => {
  const stamp =
    'from liar.example (host-10.isp.example [203.0.113.10]) by mx.example.org with ESMTP id 2; Wed, 11 Nov 2020 16:34:05 +0000';
  expect(way(stamp).stamps[0]?.from).toBe('host-10.isp.example [203.0.113.10], calls itself liar.example');
});
