import { expect, test } from 'vitest';
import '../matchers/bounce-matchers.ts';
import { onlyBounce } from './a-source.ts';

const notice = (...body: string[]): string =>
  [
    'From: MAILER-DAEMON <>',
    'To: office@bakery.example',
    'Subject: Mail delivery failed',
    'Date: Wed, 11 Nov 2020 16:34:03 +0000',
    '',
    ...body,
  ].join('\n');

test('a code on a line of its own is the receiver’s where a frame before it names who answered', () => {
  const bounce = onlyBounce(
    notice(
      'There was an error delivering your mail to <bob@example.com>.',
      '',
      'mx.example.com [192.0.2.1] did not like our RCPT TO:',
      '550 5.2.1 <bob@example.com>: Recipient address rejected: User unknown',
    ),
  );
  expect(bounce).toHaveReply({ author: 'receiver', code: '550', phase: 'rcpt' });
  expect(bounce.remoteHost?.value).toBe('mx.example.com');
});

test('a dash between code and words is no part of either', () => {
  const bounce = onlyBounce(
    notice(
      'Hi. Failed address: bob@example.com',
      '',
      'Error message below:',
      '550 - Requested action not taken: no such user here',
    ),
  );
  expect(bounce).toHaveReply({ author: 'receiver', code: '550' });
});

test('a line of Sendmail’s own stays its own', () => {
  const bounce = onlyBounce(
    notice(
      '   ----- The following addresses had permanent fatal errors -----',
      '<bob@example.com>',
      '',
      '   ----- Transcript of session follows -----',
      '... while talking to mx.example.com.:',
      '>>> RCPT To:<bob@example.com>',
      '<<< 550 5.1.1 <bob@example.com>... User unknown',
      '550 5.1.1 <bob@example.com>... User unknown',
    ),
  );
  expect(bounce).toHaveReply({ author: 'receiver', code: '550', phase: 'rcpt' });
  expect(bounce.remoteHost?.value).toBe('mx.example.com');
});
