import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const notice = (type: string, ...details: string[]): string =>
  noticeMail(
    {
      from: 'Postmark Support <support@postmarkapp.com>',
      subject: `${type}: Unable to deliver message to bob@example.com`,
    },
    'A message you sent via Postmark could not be delivered.',
    '',
    'Server: Bakery production',
    'From: office@bakery.example',
    'To: bob@example.com',
    'Subject: Your order',
    `Bounce type: ${type}`,
    '',
    'Details:',
    ...details,
  );
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a hard bounce',
    notice('Hard bounce', 'smtp;550 5.1.1 The email account that you tried to reach does not exist.'),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 The email account that you tried to reach does not exist.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'a message that was blocked',
    notice(
      'ISP block',
      'smtp;554 5.7.1 Service unavailable; client [192.0.2.20] blocked using zen.spamhaus.org',
    ),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Service unavailable; client [192.0.2.20] blocked using zen.spamhaus.org',
      cause: 'ip-blocklisted-public-dnsbl',
    },
  ],
];

describe('Postmark', () => testNotices(rows));
