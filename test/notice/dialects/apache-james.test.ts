import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const FROM = 'postmaster@mail.example.net';
const OPENING = [
  'Hi. This is the James mail server at mail.example.net.',
  "I'm afraid I wasn't able to deliver your message to the following addresses.",
  "This is a permanent error; I've given up. Sorry it didn't work out. Below",
  'I include the list of recipients and the reason why I was unable to deliver',
  'your message.',
  '',
];
const james = (...lines: string[]): string =>
  noticeMail({ from: FROM, subject: 'Re: Order' }, ...OPENING, ...lines);
const bob = { recipient: 'bob@example.com', mta: 'mail.example.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the reply that another server gave',
    james(
      'Failed recipient(s):',
      'bob@example.com',
      '',
      'Error message:',
      '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'two recipients share one reply',
    james(
      'Failed recipient(s):',
      'ann@example.com',
      'bob@example.com',
      '',
      'Error message:',
      'Remote mail server told me: 554 5.7.1 Message rejected as spam',
    ),
    {
      recipient: 'ann@example.com',
      mta: 'mail.example.net',
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
  ],
  [
    'an unknown host: its own words',
    james(
      'Failed recipient(s):',
      'bob@example.invalid',
      '',
      'Error message:',
      'Unknown host: example.invalid',
      "This could be a DNS server error, a typo, or a problem with the recipient's mail server.",
    ),
    {
      recipient: 'bob@example.invalid',
      mta: 'mail.example.net',
      own: "Unknown host: example.invalid This could be a DNS server error, a typo, or a problem with the recipient's mail server.",
      cause: 'dns-failure',
    },
  ],
  [
    'a socket that failed',
    james(
      'Failed recipient(s):',
      'bob@example.com',
      '',
      'Error message:',
      'Socket exception: Connection reset',
    ),
    { ...bob, own: 'Socket exception: Connection reset', cause: 'connection-failed' },
  ],
  [
    'the mailet for local delivery, with the details of the message below',
    noticeMail(
      { from: FROM, subject: 'Re:Order' },
      'Error: Invalid user address',
      '',
      'Error message below:',
      '550 - Requested action not taken: no such user here',
      '',
      'Message details:',
      '  Subject: Order',
      '  Sent date: Mon Mar 02 09:15:30 GMT 2026',
      '  MAIL FROM: office@bakery.example',
      '  RCPT TO: bob@example.com',
      '  From: office@bakery.example',
      '  To: bob@example.com',
      '  Size (in bytes): 39',
      '  Number of lines: 2',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      said: '550 - Requested action not taken: no such user here',
      cause: 'recipient-unknown',
    },
  ],
];

describe('Apache James', () => testNotices(rows));
