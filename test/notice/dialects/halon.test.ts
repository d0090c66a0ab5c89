import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const notice = (status: string, reply: string): string =>
  reportMail(
    {
      from: 'Mail Delivery System <postmaster@out.bakery.example>',
      subject: 'Undelivered mail returned to sender',
    },
    [
      'This message was created automatically by the mail system.',
      '',
      'Delivery to the following recipient failed permanently:',
      '',
      '  * bob@example.com',
      '',
      'Reason: Permanent Error - the remote server mx.example.com (198.51.100.25) responded with the following:',
      '',
      `  ${reply}`,
    ],
    [
      'Reporting-MTA: dns; out.bakery.example',
      'Arrival-Date: Mon, 02 Mar 2026 09:15:30 +0000',
      'X-Halon-ID: 4f1c9a2e-161b-11f1-9a2e-001122334455',
      '',
      'Original-Recipient: rfc822; bob@example.com',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      `Status: ${status}`,
      'Remote-MTA: dns; mx.example.com (198.51.100.25)',
      `Diagnostic-Code: smtp; ${reply}`,
    ],
  );
const bob = {
  recipient: 'bob@example.com',
  host: 'mx.example.com',
  ip: '198.51.100.25',
  mta: 'out.bakery.example',
} as const;

const rows: readonly NoticeRow[] = [
  [
    'a full mailbox',
    notice('5.2.2', '552 5.2.2 Mailbox size limit exceeded'),
    {
      ...bob,
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox size limit exceeded',
      cause: 'mailbox-full',
    },
  ],
  [
    'too many connections',
    notice('4.7.0', '421 4.7.0 Too many concurrent connections from 192.0.2.20'),
    {
      ...bob,
      code: '421',
      status: '4.7.0',
      said: '421 4.7.0 Too many concurrent connections from 192.0.2.20',
      cause: 'concurrent-connections',
    },
  ],
];

describe('Halon', () => testNotices(rows));
