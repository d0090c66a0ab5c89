import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const FROM = 'Mailer Daemon <MAILER-DAEMON@mail.example.net>';
const COPY = ['', '    Below is a copy of the original message:', '', 'Received: from bakery.example'];

const failed = (...lines: string[]): string =>
  noticeMail(
    { from: FROM, subject: 'Delivery status notification: error' },
    '    Hi!',
    '',
    '    This is the MAILER-DAEMON, please DO NOT REPLY to this email.',
    '',
    '    An error has occurred while attempting to deliver a message for',
    '    the following list of recipients:',
    '',
    ...lines,
    ...COPY,
  );

const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'refused',
    failed('bob@example.com: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown'),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'three recipients, one of them local, one never reached',
    failed(
      'ann@example.org: 552 5.2.2 Mailbox full',
      'bob@example.com: Network error on destination MXs',
      'carl@example.net: 550 Invalid recipient: carl@example.net',
    ),
    {
      recipient: 'ann@example.org',
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox full',
      cause: 'mailbox-full',
    },
    { ...bob, own: 'Network error on destination MXs', cause: 'connection-failed' },
    {
      recipient: 'carl@example.net',
      code: '550',
      said: '550 Invalid recipient: carl@example.net',
      cause: 'recipient-unknown',
    },
  ],
  [
    'given up',
    failed('bob@example.com: Envelope expired'),
    { ...bob, own: 'Envelope expired', cause: 'retry-expired' },
  ],
  [
    'the greeting was a refusal',
    failed('bob@example.com: BANNER rejected: 554 5.7.1 192.0.2.1 listed at zen.spamhaus.org'),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 192.0.2.1 listed at zen.spamhaus.org',
      cause: 'ip-blocklisted-public-dnsbl',
    },
  ],
  [
    'no such domain',
    failed('bob@example.invalid: Domain does not exist'),
    { recipient: 'bob@example.invalid', own: 'Domain does not exist', cause: 'dns-failure' },
  ],
  [
    'a delay',
    noticeMail(
      { from: FROM, subject: 'Delivery status notification: delayed' },
      '    Hi!',
      '',
      '    This is the MAILER-DAEMON, please DO NOT REPLY to this email.',
      '',
      '    A message is delayed for more than 4 hours for the following',
      '    list of recipients:',
      '',
      'bob@example.com: 451 4.7.1 Greylisting in action, please come back later',
      '',
      '    The message is kept in the queue for up to 4 days.',
      ...COPY,
    ),
    {
      ...bob,
      kind: 'delayed',
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisting in action, please come back later',
      cause: 'greylisting',
    },
  ],
];

describe('OpenSMTPD', () => testNotices(rows));
