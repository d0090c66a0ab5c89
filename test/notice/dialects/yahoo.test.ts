import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = { from: 'MAILER-DAEMON@yahoo.com', subject: 'Failure Notice' };
const SORRY = 'Sorry, we were unable to deliver your message to the following address.';
const COPY = '--- Below this line is a copy of the message.';
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the step of the dialogue stands behind the reply',
    noticeMail(
      head,
      SORRY,
      '',
      '<bob@example.com>:',
      'Remote host said: 550 5.1.1 <bob@example.com>... User Unknown [RCPT_TO]',
      '',
      COPY,
      '',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>... User Unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'a colon behind the code',
    noticeMail(
      head,
      SORRY,
      '',
      '<bob@example.com>:',
      '552: 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm',
      '',
      COPY,
    ),
    {
      ...bob,
      code: '552',
      status: '5.2.2',
      said: '552: 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm',
      cause: 'mailbox-full',
    },
  ],
  [
    'its own words: no host for the domain',
    noticeMail(
      head,
      SORRY,
      '',
      '<bob@example.invalid>:',
      'No mx record found for domain=example.invalid',
      '',
      COPY,
    ),
    {
      recipient: 'bob@example.invalid',
      own: 'No mx record found for domain=example.invalid',
      cause: 'dns-failure',
    },
  ],
  [
    'its own words: given up',
    noticeMail(
      head,
      SORRY,
      '',
      '<bob@example.com>:',
      'Unable to deliver message after multiple retries, giving up.',
      '',
      COPY,
    ),
    {
      ...bob,
      own: 'Unable to deliver message after multiple retries, giving up.',
      cause: 'retry-expired',
    },
  ],
  [
    'its own words: nobody answered',
    noticeMail(
      head,
      SORRY,
      '',
      '<bob@example.com>:',
      'Mail server for "example.com" unreachable for too long',
      '',
      COPY,
    ),
    {
      ...bob,
      own: 'Mail server for "example.com" unreachable for too long',
      cause: 'connection-failed',
    },
  ],
  [
    'two recipients',
    noticeMail(
      head,
      'Sorry, we were unable to deliver your message to the following addresses.',
      '',
      '<ann@example.org>:',
      'Remote host said: 554 5.7.1 Message rejected as spam [BODY]',
      '',
      '<bob@example.com>:',
      '550: 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      '',
      COPY,
    ),
    {
      recipient: 'ann@example.org',
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550: 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'before 2010, as X2 and the Japanese house wrote it too',
    noticeMail(
      { from: 'MAILER-DAEMON@yahoo.co.jp', subject: 'Delivery failure' },
      'Message from  yahoo.co.jp.',
      'Unable to deliver message to the following address(es).',
      '',
      '<bob@example.com>:',
      '198.51.100.25 does not like recipient.',
      'Remote host said: 550 5.1.1 unknown or illegal alias: bob@example.com',
      'Giving up on 198.51.100.25.',
      '',
      '--- Original message follows.',
      '',
      'Return-Path: <office@bakery.example>',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 unknown or illegal alias: bob@example.com',
      own: 'Giving up on 198.51.100.25.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'a mailbox of its own',
    noticeMail(
      head,
      'Message from yahoo.com.',
      'Unable to deliver message to the following address(es).',
      '',
      '<bob@yahoo.com>:',
      "This user doesn't have a yahoo.com account (bob@yahoo.com) [0]",
      '',
      '--- Original message follows.',
    ),
    {
      recipient: 'bob@yahoo.com',
      own: "This user doesn't have a yahoo.com account (bob@yahoo.com) [0]",
      cause: 'recipient-unknown',
    },
  ],
];

describe('Yahoo', () => testNotices(rows));
