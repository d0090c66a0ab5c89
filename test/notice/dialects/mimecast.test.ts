import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: '"postmaster" <postmaster@example.net>',
  subject: '[Postmaster] Email Delivery Failure',
  more: ['X-MC-System: =UmV0dXJu', 'X-Mimecast-Originator: <>'],
};
const tried = (times: number, hours: number): string[] => [
  `This condition occurred after ${times} attempt(s) to deliver over`,
  `a period of ${hours} hour(s).`,
  '',
  'If you sent the email to multiple recipients, you will receive one',
  'of these messages for each one which failed delivery,  otherwise',
  'they have been sent.',
];
const OPENING = [
  'This is an automated alert notification. Please do not reply.',
  '',
  'An email that you attempted to send to the following address could not be delivered:',
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'its guess is its own, the words under "Additional information" are the receiver’s',
    noticeMail(
      head,
      ...OPENING,
      '-- bob@example.com',
      '',
      'The problem appears to be :',
      '-- Recipient email address is possibly incorrect',
      '',
      'Additional information follows :',
      '-- 5.4.1 Recipient address rejected: Access denied. [AM5EUR02FT003.eop-EUR02.prod.protection.outlook.com]',
      '',
      ...tried(1, 0),
    ),
    {
      ...bob,
      status: '5.4.1',
      said: '5.4.1 Recipient address rejected: Access denied. [AM5EUR02FT003.eop-EUR02.prod.protection.outlook.com]',
      own: 'Recipient email address is possibly incorrect',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the older opening, in several lines',
    noticeMail(
      head,
      'This is a delivery failure notification message indicating that',
      'an email you addressed to email address :',
      '-- bob@example.com',
      '',
      'could not be delivered. The problem appears to be :',
      '-- Recipient email server rejected the message',
      '',
      'Additional information follows :',
      '-- 550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      '',
      ...tried(1, 0),
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.1',
      said: '550 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org',
      own: 'Recipient email server rejected the message',
      cause: 'ip-blocklisted-public-dnsbl',
    },
  ],
  [
    'a delay',
    noticeMail(
      { ...head, subject: '[Postmaster] Message Delivery Delay' },
      'This is a delivery delay notification message indicating that',
      'an email you addressed to email address :',
      '-- bob@example.com',
      '',
      'has not been delivered yet. The problem appears to be :',
      '-- Recipient email server is temporarily unavailable',
      '',
      'Additional information follows :',
      '-- 451 4.7.1 Greylisting in action, please come back later',
      '',
      ...tried(3, 1),
    ),
    {
      ...bob,
      kind: 'delayed',
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisting in action, please come back later',
      own: 'Recipient email server is temporarily unavailable',
      cause: 'greylisting',
    },
  ],
  [
    'nobody answered: there is no receiver’s word',
    noticeMail(
      head,
      ...OPENING,
      '-- bob@example.com',
      '',
      'The problem appears to be :',
      '-- Recipient email server unreachable',
      '',
      'Additional information follows :',
      '-- Connection timed out',
      '',
      ...tried(36, 96),
    ),
    {
      ...bob,
      own: 'Connection timed out / Recipient email server unreachable',
      cause: 'connection-failed',
    },
  ],
  [
    'as HTML only',
    noticeMail(
      { ...head, more: ['Content-Type: text/html; charset=utf-8'] },
      '<html><body><p>This is an automated alert notification. Please do not reply.</p>',
      '<p>An email that you attempted to send to the following address could not be delivered:<br>',
      '-- bob@example.com</p><p>The problem appears to be :<br>-- Recipient email server rejected the message</p>',
      '<p>Additional information follows :<br>-- 552 5.2.2 Mailbox full</p></body></html>',
    ),
    {
      ...bob,
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox full',
      own: 'Recipient email server rejected the message',
      cause: 'mailbox-full',
    },
  ],
];

describe('Mimecast', () => testNotices(rows));
