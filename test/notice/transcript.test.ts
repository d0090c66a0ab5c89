import { expect, test } from 'vitest';
import { diagnose } from '../../shared/classify/diagnose.ts';
import { knowledge } from '../../shared/knowledge/knowledge.ts';
import { onlyBounce } from './a-source.ts';

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
