import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const notice = (status: string, reply: string): string =>
  reportMail(
    {
      from: 'Mail Delivery System <postmaster@mg.bakery.example>',
      subject: 'Delivery Status Notification (Failure)',
    },
    ['Your message to bob@example.com could not be delivered.', '', `Reason: Server response: ${reply}`],
    [
      'Reporting-MTA: dns; m239-4.eu.mailgun.net',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      `Status: ${status}`,
      'Remote-MTA: dns; mx.example.com',
      `Diagnostic-Code: smtp; ${reply}`,
    ],
  );
const bob = { recipient: 'bob@example.com', host: 'mx.example.com', mta: 'm239-4.eu.mailgun.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'Microsoft refuses the recipient',
    notice('5.4.1', '550 5.4.1 Recipient address rejected: Access denied.'),
    {
      ...bob,
      code: '550',
      status: '5.4.1',
      said: '550 5.4.1 Recipient address rejected: Access denied.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the sender is not authenticated',
    notice(
      '5.7.26',
      '550 5.7.26 Unauthenticated email from bakery.example is not accepted due to DMARC policy.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.26',
      said: '550 5.7.26 Unauthenticated email from bakery.example is not accepted due to DMARC policy.',
      cause: 'auth-spf-dkim-dmarc',
    },
  ],
];

describe('Mailgun', () => testNotices(rows));
