import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = { from: 'Mailer-Daemon@mail.example.net', subject: 'Message status - undeliverable' };
const COPY = [
  '',
  'Possibly truncated original message follows:',
  '',
  'Received: from client.bakery.example',
  'From: office@bakery.example',
];
const OPENING = 'The message that you sent was undeliverable to the following:';

const rows: readonly NoticeRow[] = [
  [
    'the reply stands in parentheses behind the address',
    noticeMail(head, OPENING, '\tbob@example.com (550 5.1.1 User unknown)', ...COPY),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'three recipients, each with its own words',
    noticeMail(
      head,
      OPENING,
      '\tann@example.org (Host Down)',
      '\tbob@example.com (552 5.2.2 Mailbox full (quota exceeded))',
      '\tkim@mail.example.net (User not on post office)',
      ...COPY,
    ),
    { recipient: 'ann@example.org', own: 'Host Down', cause: 'connection-failed' },
    {
      recipient: 'bob@example.com',
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox full (quota exceeded)',
      cause: 'mailbox-full',
    },
    { recipient: 'kim@mail.example.net', own: 'User not on post office', cause: 'recipient-unknown' },
  ],
  [
    'no such host',
    noticeMail(head, OPENING, '\tbob@example.invalid (Host unknown)', ...COPY),
    { recipient: 'bob@example.invalid', own: 'Host unknown', cause: 'dns-failure' },
  ],
  [
    'the older form: an attached file',
    noticeMail(
      { ...head, subject: 'Mail System Error - Returned Mail' },
      'The attached file had the following undeliverable recipient(s):',
      '\tbob@example.com',
      '',
      'Information about your message:',
      '\tTranscript of session follows:',
      '\tCommand: RCPT TO:<bob@example.com>',
      '\tResponse: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      '',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
];

describe('GroupWise', () => testNotices(rows));
