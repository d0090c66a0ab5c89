import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const head = {
  from: 'Mail Delivery System <MAILER-DAEMON@esa.example.net>',
  subject: 'Delivery Status Notification (Failure)',
};
const notice = (reason: string, status: string, diagnostic: string, kind = 'failed'): string =>
  reportMail(
    head,
    ['The following message to <bob@example.com> was undeliverable.', 'The reason for the problem:', reason],
    [
      'Reporting-MTA: dns; esa.example.net',
      '',
      'Final-Recipient: rfc822;bob@example.com',
      `Action: ${kind}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${diagnostic}`,
    ],
  );
const bob = { recipient: 'bob@example.com', mta: 'esa.example.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'only the quoted words are the receiver’s',
    notice(
      "5.1.0 - Unknown address error 550-'5.1.1 <bob@example.com> User unknown'",
      '5.0.0 (permanent failure)',
      "5.1.0 - Unknown address error 550-'5.1.1 <bob@example.com> User unknown' (delivery attempts: 0)",
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: "550 '5.1.1 <bob@example.com> User unknown",
      cause: 'recipient-unknown',
    },
  ],
  [
    'given up: the quoted word is its own',
    notice(
      "5.4.7 - Delivery expired (message too old) 'timeout'",
      '5.0.0 (permanent failure)',
      "5.4.7 - Delivery expired (message too old) 'timeout' (delivery attempts: 17)",
    ),
    {
      ...bob,
      status: '5.4.7',
      own: "5.4.7 - Delivery expired (message too old) 'timeout' (delivery attempts: 17)",
      cause: 'connection-failed',
    },
  ],
  [
    'no such domain',
    notice(
      "5.1.2 - Bad destination host 'DNS Hard Error looking up example.invalid (MX):  NXDomain'",
      '5.0.0 (permanent failure)',
      "5.1.2 - Bad destination host 'DNS Hard Error looking up example.invalid (MX):  NXDomain' (delivery attempts: 0)",
    ),
    {
      ...bob,
      status: '5.1.2',
      own: "5.1.2 - Bad destination host 'DNS Hard Error looking up example.invalid (MX):  NXDomain' (delivery attempts: 0)",
      cause: 'dns-failure',
    },
  ],
  [
    'a delay',
    notice(
      "4.3.2 - Not accepting messages at this time 421-'4.7.0 Too many connections'",
      '4.0.0 (temporary failure)',
      "4.3.2 - Not accepting messages at this time 421-'4.7.0 Too many connections' (delivery attempts: 2)",
      'delayed',
    ),
    {
      ...bob,
      kind: 'delayed',
      code: '421',
      status: '4.7.0',
      said: "421 '4.7.0 Too many connections",
      cause: 'concurrent-connections',
    },
  ],
];

describe('Cisco ESA (IronPort)', () => testNotices(rows));
