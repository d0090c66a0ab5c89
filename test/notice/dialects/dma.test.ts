import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const notice = (...reason: string[]): string =>
  noticeMail(
    { from: 'MAILER-DAEMON <>', subject: 'Mail delivery failed' },
    'This is the DragonFly Mail Agent v0.13 at mail.example.net.',
    '',
    'There was an error delivering your mail to <bob@example.com>.',
    '',
    ...reason,
    '',
    'Message headers follow.',
    '',
    'Received: from office (uid 1001)',
    '\tby mail.example.net (DragonFly Mail Agent v0.13);',
    'Message-Id: <69a5f343.18e7.3fe4f1@bakery.example>',
  );
const bob = { recipient: 'bob@example.com', mta: 'mail.example.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the command that was not liked, and on the next line the reply',
    notice(
      'mx.example.com [198.51.100.25] did not like our RCPT TO:',
      '550 5.1.1 <bob@example.com>: User unknown',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the end of the message was not liked, in three lines',
    notice(
      'mx.example.com [198.51.100.25] did not like our final DATA:',
      '550-5.7.26 This mail is unauthenticated, which poses a security risk to the',
      '550-5.7.26 sender and Gmail users, and has been blocked. The sender must',
      '550 5.7.26 authenticate with at least one of SPF or DKIM.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.26',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.7.26 This mail is unauthenticated, which poses a security risk to the sender and Gmail users, and has been blocked. The sender must authenticate with at least one of SPF or DKIM.',
      cause: 'auth-spf-dkim-dmarc',
    },
  ],
  [
    'no such host',
    notice('DNS lookup failure: host example.com not found'),
    { ...bob, own: 'DNS lookup failure: host example.com not found', cause: 'dns-failure' },
  ],
  [
    'given up',
    notice('Could not deliver for the last 432000 seconds. Giving up.'),
    { ...bob, own: 'Could not deliver for the last 432000 seconds. Giving up.', cause: 'retry-expired' },
  ],
];

describe('DragonFly Mail Agent', () => testNotices(rows));
