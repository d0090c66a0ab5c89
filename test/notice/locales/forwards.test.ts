import { describe, expect, test } from 'vitest';
import { zoneRules } from '../../../electron/backend/zone-rules.ts';
import { givenZone } from '../../../shared/mail/given-zone.ts';
import { applyZone } from '../../../shared/notice/apply-zone.ts';
import { onlyBounce, read } from '../a-source.ts';
import { factsIn, wordsOf } from '../facts-in.ts';
import { type ForwardRow, forwardRows, quoteRows } from './forward-rows.ts';

const NOTICE = [
  'This is the mail system at host mail.example.com.',
  '',
  "I'm sorry to have to inform you that your message could not",
  'be delivered to one or more recipients. It is attached below.',
  '',
  '<bob@example.net>: host mx.example.net[198.51.100.25] said: 550 5.1.1',
  '    <bob@example.net>: Recipient address rejected: User unknown (in reply to',
  '    RCPT TO command)',
];

/** The forwarder speaks of another address, another code and another host. */
const CHATTER =
  'Hello, since Monday we get this, before it was 421 4.7.0 from 203.0.113.9 for eve@example.org. Why?';
const NEVER = ['eve@example.org', '203.0.113.9', '421'];

const mail = (body: readonly string[]): string =>
  [
    'Received: from a.example.com (a.example.com [203.0.113.10]) by mx.example.org with ESMTP id 9; Tue, 10 Mar 2026 09:12:46 +0000',
    'Date: Tue, 10 Mar 2026 10:12:41 +0100',
    'From: Anna Example <anna@example.com>',
    'To: help@example.org',
    'Subject: Fwd: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...body,
    '',
  ].join('\n');

function recordOf(text: string) {
  const bounce = onlyBounce(text);
  const date = bounce.notice.date;
  return {
    kind: bounce.kind,
    recipient: bounce.recipient?.value,
    status: bounce.status?.value,
    replies: bounce.replies.map(({ author, text: words }) => `${author}: ${words.value}`),
    remoteHost: bounce.remoteHost?.value,
    remoteIp: bounce.remoteIp?.value,
    writer: bounce.writer?.system,
    removed: bounce.removed,
    from: bounce.notice.from?.value ?? null,
    subject: bounce.notice.subject?.value ?? null,
    date: date === null ? null : new Date(date.value.epoch).toISOString(),
  };
}

const wanted = ({ from, subject, date }: ForwardRow) => ({
  kind: 'failed',
  recipient: 'bob@example.net',
  status: '5.1.1',
  replies: ['receiver: 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown'],
  remoteHost: 'mx.example.net',
  remoteIp: '198.51.100.25',
  writer: 'postfix',
  removed: [],
  from,
  subject,
  date,
});

const saidIn = (text: string): string =>
  factsIn(onlyBounce(text))
    .map(({ fact }) => wordsOf(fact))
    .join('\n');

describe('a notice that somebody forwards in their words is read below what they wrote', () => {
  test.each(forwardRows)('$name', (row) => {
    const body = [CHATTER, '', ...row.above, ...NOTICE];
    expect(recordOf(mail(body))).toEqual(wanted(row));
    for (const words of NEVER) expect(saidIn(mail(body))).not.toContain(words);
  });

  test.each(forwardRows)('pasted: $name', (row) => {
    expect(recordOf(['Hello,', '', ...row.above, ...NOTICE].join('\n'))).toEqual(wanted(row));
  });
});

describe('a notice that somebody quotes is read below its introduction', () => {
  test.each(quoteRows)('$name', (row) => {
    const quoted = NOTICE.map((line) => `> ${line}`.trimEnd());
    const body = [CHATTER, '', ...row.above, '', ...quoted, '', CHATTER];
    expect(recordOf(mail(body))).toEqual(wanted(row));
    for (const words of NEVER) expect(saidIn(mail(body))).not.toContain(words);
  });
});

test('a time without a zone is read as UTC, and the reading says so', () => {
  const row = forwardRows[1]!;
  const { problems } = read(mail([...row.above, ...NOTICE]));
  expect(problems.map(({ code, detail }) => `${code} ${detail}`)).toEqual(['quote-zone-assumed UTC']);
});

test('3/9 in English is no day: March or September is not guessed', () => {
  const above = forwardRows[1]!.above.map((line) =>
    line.startsWith('Sent:') ? 'Sent: 3/9/2026 2:05 PM' : line,
  );
  expect(recordOf(mail([...above, ...NOTICE])).date).toBeNull();
});

test('a month whose name is another one in another language is not guessed', () => {
  const above = [
    'Od: a@example.com',
    'Poslano: 9. listopada 2026. 14:05',
    'Za: b@example.com',
    'Predmet: x',
    '',
  ];
  expect(recordOf(mail([...above, ...NOTICE])).date).toBeNull();
});

test('the header of a copy that a notice returns is no forward', () => {
  const copy = [
    '',
    'From: anna@example.com',
    'Date: Mon, 9 Mar 2026 14:00:00 +0000',
    'Subject: Order',
    'To: bob@example.net',
    '',
    'Two loaves, please.',
  ];
  expect(recordOf(['Look:', '', ...NOTICE, ...copy].join('\n'))).toMatchObject({
    recipient: 'bob@example.net',
    status: '5.1.1',
    from: null,
  });
});

test('the zone that the person names for it is told as theirs, and taken back it is assumed again', () => {
  const row = forwardRows[1]!;
  const plain = read(mail([...row.above, ...NOTICE]));
  const given = applyZone(plain, givenZone('-07:00', zoneRules));
  expect(given.problems).toEqual([{ code: 'quote-zone-given', detail: '-07:00' }]);
  expect(applyZone(given, null)).toEqual(plain);
});
