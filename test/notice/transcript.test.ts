import { expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { onlyBounce, read } from './a-source.ts';

const notice = (transcript: string): string =>
  [
    'From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.net>',
    'To: office@bakery.example',
    'Date: Thu, 12 Nov 2020 10:12:41 +0100',
    'Subject: Returned mail: Service unavailable',
    'Auto-Submitted: auto-generated (failure)',
    '',
    'The original message was received at Thu, 12 Nov 2020 10:12:40 +0100',
    'from [192.0.2.230]',
    '',
    '   ----- The following addresses had permanent fatal errors -----',
    '<kim@example.net>',
    '',
    '   ----- Transcript of session follows -----',
    transcript,
    '554 <kim@example.net>... Service unavailable',
    '',
  ].join('\n');

test.each([
  ['mail.local: unknown user: kim', 'recipient-unknown', 'userunknown'],
  ['maildrop: maildir over quota.', 'mailbox-full', 'mailboxfull'],
] as const)(
  'what the local program printed above Sendmail’s own line says why: %s',
  (line, cause, reason) => {
    const bounce = onlyBounce(notice(line));
    expect(bounce.replies.map(({ author, text }) => [author, text.value])).toContainEqual([
      'sender-host',
      line,
    ]);
    expect(diagnose(bounce, knowledge)).toMatchObject({ cause, reason });
  },
);

test('a line that no program wrote is no reply', () => {
  const bounce = onlyBounce(notice('The mailer gave no words'));
  expect(bounce.replies.map(({ text }) => text.value)).toEqual([
    '554 <kim@example.net>... Service unavailable',
  ]);
});

const sendmail5 = (...lines: readonly string[]): string =>
  [
    'From: Mail Delivery Subsystem <MAILER-DAEMON@mail.example.net>',
    'To: office@bakery.example',
    'Date: Thu, 29 Apr 1999 23:34:45 +0900',
    'Subject: Returned mail: Remote protocol error',
    '',
    '   ----- Transcript of session follows -----',
    'While talking to mx.example.org:',
    '>>> DATA',
    '<<< 550 Mail to yourself is not taken here.',
    ...lines,
    '',
    '   ----- Unsent message follows -----',
    'From: office@bakery.example',
    'To: kim@example.org',
    'Subject: Bread',
    '',
    'Hello.',
    '',
  ].join('\n');

const RESET = [
  '421 mx.example.org (smtp)... Deferred: Connection reset by peer during result wait',
  '554 <kim@example.org>... Remote protocol error: Connection reset by peer',
];
const UNKNOWN = [
  '550 mx.example.com (smtp)... 550 Host unknown',
  '554 <lee@example.com>... 550 Host unknown',
];

test('an answer to the whole mail is the recipient’s, also with a line about the same connection between them', () => {
  const bounce = onlyBounce(sendmail5(...RESET));
  expect(bounce.replies.map(({ author, code, phase }) => [author, code?.value, phase])).toEqual([
    ['receiver', '550', 'data'],
  ]);
});

test('an answer of one host is not that of a recipient whose connection was another', () => {
  const [first, second] = read(sendmail5(...RESET, ...UNKNOWN)).bounces;
  expect(first?.replies.map(({ author }) => author)).toEqual(['receiver']);
  expect(second?.recipient?.value).toBe('lee@example.com');
  expect(second?.replies.map(({ author }) => author)).not.toContain('receiver');
});
