import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const head = {
  from: 'postmaster@mail.example.net',
  subject: 'Delivery Status Notification',
  more: ['X-Mailer: Kerio Connect 10.0.4'],
};
const WORDS = ['This message could not be delivered to the following recipients:', '', '  bob@example.com'];

const rows: readonly NoticeRow[] = [
  [
    'a refusal',
    reportMail(head, WORDS, [
      'Reporting-MTA: dns; mail.example.net',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; mx.example.com [198.51.100.25]',
      'Diagnostic-Code: smtp; 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    ]),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
      mta: 'mail.example.net',
    },
  ],
  [
    'nobody was reached, and it tries again',
    reportMail({ ...head, subject: 'Delivery Status Notification (Delay)' }, WORDS, [
      'Reporting-MTA: dns; mail.example.net',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: delayed',
      'Status: 4.4.1',
      'Diagnostic-Code: smtp; 4.4.1 Cannot connect to host',
    ]),
    {
      kind: 'delayed',
      recipient: 'bob@example.com',
      status: '4.4.1',
      own: '4.4.1 Cannot connect to host',
      cause: 'connection-failed',
      mta: 'mail.example.net',
    },
  ],
  [
    'two recipients',
    reportMail(head, WORDS, [
      'Reporting-MTA: dns; mail.example.net',
      '',
      'Final-Recipient: rfc822; ann@example.org',
      'Action: failed',
      'Status: 5.4.4',
      'Diagnostic-Code: smtp; 5.4.4 Host not found',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
    ]),
    {
      recipient: 'ann@example.org',
      status: '5.4.4',
      own: '5.4.4 Host not found',
      cause: 'dns-failure',
      mta: 'mail.example.net',
    },
    {
      recipient: 'bob@example.com',
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox full',
      cause: 'mailbox-full',
      mta: 'mail.example.net',
    },
  ],
];

describe('Kerio', () => testNotices(rows));
