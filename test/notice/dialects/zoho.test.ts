import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: 'mailer-daemon@mail.zoho.com',
  subject: 'Undelivered Mail Returned to Sender',
  more: ['X-Mailer: Zoho Mail'],
};
const OPENING = [
  'This message was created automatically by mail delivery software.',
  'A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. ',
  '',
];
/** The id under which Zoho had the mail, from the first stamp of the copy. */
const QUEUE_ID = '1772442931000625.5030548674308';
const COPY = [
  '',
  '',
  'Received:from mail.zoho.com by mx.zohomail.com',
  `\twith SMTP id ${QUEUE_ID}; Mon, 2 Mar 2026 01:15:30 -0800 (PST)`,
  'Message-ID:<1@bakery.example>',
  'From:Office <office@bakery.example>',
  'To:<bob@example.com>',
  'Subject:Order',
];

const rows: readonly NoticeRow[] = [
  [
    'two recipients on two lines, each with its own reply',
    noticeMail(
      head,
      ...OPENING,
      'ann@example.org Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ann@example.org>... User Unknown',
      'bob@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.2.2 <bob@example.com>... Mailbox Full',
      ...COPY,
    ),
    {
      recipient: 'ann@example.org',
      queueId: QUEUE_ID,
      code: '550',
      status: '5.1.1',
      said: '550, ERROR_CODE :5.1.1 <ann@example.org>... User Unknown',
      cause: 'recipient-unknown',
    },
    {
      recipient: 'bob@example.com',
      queueId: QUEUE_ID,
      code: '550',
      status: '5.2.2',
      said: '550, ERROR_CODE :5.2.2 <bob@example.com>... Mailbox Full',
      cause: 'mailbox-full',
    },
  ],
  [
    'code and words in one',
    noticeMail(
      head,
      ...OPENING,
      'bob@example.com, ERROR CODE :550 - 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the address.',
      ...COPY,
    ),
    {
      recipient: 'bob@example.com',
      queueId: QUEUE_ID,
      code: '550',
      status: '5.1.1',
      said: '550 - 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the address.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'a reply that was run into one line',
    noticeMail(
      head,
      ...OPENING,
      'bob@example.com, ERROR CODE :550 - Your message was rejected due to 192.0.2.1 is blacklisted at zen.spamhaus.org',
      ...COPY,
    ),
    {
      recipient: 'bob@example.com',
      queueId: QUEUE_ID,
      code: '550',
      said: '550 - Your message was rejected due to 192.0.2.1 is blacklisted at zen.spamhaus.org',
      cause: 'ip-blocklisted-public-dnsbl',
    },
  ],
  [
    'a host that was never reached: its own words',
    noticeMail(
      { ...head, subject: 'Delivery Status Notification (Failure)' },
      'This message was created automatically by mail delivery software.',
      ' A message that you sent could not be delivered to one or more of its recipients. This is a permanent error ',
      '',
      'bob@example.com  [Status: Error, Address: <bob@example.com>, ResponseCode 421, , Host not reachable.]',
      ...COPY,
    ),
    {
      recipient: 'bob@example.com',
      queueId: QUEUE_ID,
      own: '421, , Host not reachable.',
      code: '421',
      cause: 'connection-failed',
    },
  ],
  [
    'a delay',
    noticeMail(
      { ...head, subject: 'Delivery Status Notification (Delay)' },
      'This message was created automatically by mail delivery software.',
      'A message that you sent has not yet been delivered to one or more of its recipients. It will be retried for the next 24 hours.',
      '',
      'bob@example.com, ERROR CODE :451 - 4.7.1 Greylisting in action, please come back later',
      ...COPY,
    ),
    {
      kind: 'delayed',
      recipient: 'bob@example.com',
      queueId: QUEUE_ID,
      code: '451',
      status: '4.7.1',
      said: '451 - 4.7.1 Greylisting in action, please come back later',
      cause: 'greylisting',
    },
  ],
];

describe('Zoho', () => testNotices(rows));
