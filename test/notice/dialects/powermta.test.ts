import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const head = { from: 'postmaster@mta.example.net', subject: 'Delivery report' };
const notice = (line: string, ...fields: string[]): string =>
  reportMail(
    head,
    [
      'Hello, this is the mail server on mta.example.net.',
      '',
      'I am sending you this message to inform you on the delivery status of a',
      'message you previously sent.  Immediately below you will find a list of',
      'the affected recipients;  also attached is a Delivery Status Notification',
      '(DSN) report in standard format, as well as the headers of the original',
      'message.',
      '',
      `  <bob@example.com>  ${line}`,
    ],
    [
      'Reporting-MTA: dns;mta.example.net',
      'X-PowerMTA-VirtualMTA: pool-1',
      'Received-From-MTA: dns;client.bakery.example (192.0.2.1)',
      'Arrival-Date: Mon, 2 Mar 2026 09:15:30 +0000',
      '',
      'Final-Recipient: rfc822;bob@example.com',
      ...fields,
    ],
  );
const bob = { recipient: 'bob@example.com', mta: 'mta.example.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a refusal, with its number spelt out',
    notice(
      'delivery failed; will not continue trying',
      'Action: failed',
      'Status: 5.1.1 (bad destination mailbox address)',
      'Remote-MTA: dns;mx.example.com (198.51.100.25)',
      'Diagnostic-Code: smtp;550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      'X-PowerMTA-BounceCategory: bad-mailbox',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'its own words under its own type',
    notice(
      'delivery failed; will not continue trying',
      'Action: failed',
      'Status: 4.4.7 (delivery time expired)',
      'Diagnostic-Code: X-PowerMTA; too many retries',
    ),
    { ...bob, status: '4.4.7', own: 'too many retries', cause: 'retry-expired' },
  ],
  [
    'a delay',
    notice(
      'delivery delayed; will continue trying',
      'Action: delayed',
      'Status: 4.4.1 (no answer from host)',
      'Remote-MTA: dns;mx.example.com (198.51.100.25)',
    ),
    {
      ...bob,
      kind: 'delayed',
      status: '4.4.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      own: '<bob@example.com>  delivery delayed; will continue trying',
      cause: 'queued',
    },
  ],
];

describe('PowerMTA', () => testNotices(rows));
