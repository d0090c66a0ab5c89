import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const ID = '0F7B6C10-1111-4222-8333-123456789ABC';
const notice = (reason: string, ...fields: string[]): string =>
  reportMail(
    {
      from: 'MAILER-DAEMON@mta.example.net',
      subject: 'failure notice',
      more: ['Received: (Haraka 12345 invoked for bounce); Mon, 02 Mar 2026 09:15:31 +0000'],
    },
    [
      'Hi. This is the Haraka Mailer program at mta.example.net.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
      '',
      'Intended Recipients: <bob@example.com>',
      `Failure Reason: ${reason}`,
    ],
    [
      `Original-Envelope-Id: <1@bakery.example>`,
      'Reporting-MTA: dns;mta.example.net',
      'Arrival-Date: Mon, 02 Mar 2026 09:15:30 +0000',
      `X-Haraka-UUID: ${ID}.1`,
      '',
      'Final-Recipient: rfc822;bob@example.com',
      'Action: failed',
      ...fields,
    ],
  );
const bob = { recipient: 'bob@example.com', mta: 'mta.example.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a refused recipient',
    notice(
      'Some recipients failed: <bob@example.com>',
      'Status: 5.1.1',
      'Remote-MTA: dns;mx.example.com',
      'Diagnostic-Code: smtp;550 5.1.1 User unknown',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      said: '550 5.1.1 User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'given up: the last reply stands in its own words',
    notice(
      'Too many failures (Upstream error: 451 4.7.1 Greylisted, try again later)',
      'Status: 5.7.1',
      'Diagnostic-Code: smtp;Too many failures (Upstream error: 451 4.7.1 Greylisted, try again later)',
    ),
    {
      ...bob,
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisted, try again later',
      own: 'Too many failures',
      cause: 'greylisting',
    },
  ],
  [
    'nobody was reached',
    notice('Tried all MXs', 'Status: 5.0.0', 'Diagnostic-Code: smtp;Tried all MXs'),
    { ...bob, status: '5.0.0', own: 'Tried all MXs', cause: 'connection-failed' },
  ],
  [
    'no such domain',
    notice(
      'No Such Domain: example.com',
      'Status: 5.1.2',
      'Diagnostic-Code: smtp;No Such Domain: example.com',
    ),
    { ...bob, status: '5.1.2', own: 'No Such Domain: example.com', cause: 'dns-failure' },
  ],
];

describe('Haraka', () => testNotices(rows));
