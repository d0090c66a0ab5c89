import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const notice = (action: string, status: string, diagnostic: string): string =>
  reportMail(
    { from: 'mailer-daemon@sparkpost.example', subject: 'Mail Delivery Failure' },
    ['This message was undeliverable to:', '', 'bob@example.com'],
    [
      'Reporting-MTA: dns; mta.example.net',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      `Action: ${action}`,
      `Status: ${status}`,
      `Diagnostic-Code: smtp; ${diagnostic}`,
    ],
  );
const bob = { recipient: 'bob@example.com', mta: 'mta.example.net' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the receiver’s reply',
    notice('failed', '5.1.1', '550 5.1.1 User unknown'),
    { ...bob, code: '550', status: '5.1.1', said: '550 5.1.1 User unknown', cause: 'recipient-unknown' },
  ],
  [
    'what is marked [internal] is its own, with a code of its own',
    notice('failed', '5.4.7', '554 5.4.7 [internal] exceeded max time without delivery'),
    {
      ...bob,
      code: '554',
      status: '5.4.7',
      own: '554 5.4.7 [internal] exceeded max time without delivery',
      cause: 'retry-expired',
    },
  ],
  [
    'no host',
    notice('failed', '5.4.4', '554 5.4.4 [internal] Domain Lookup Failed'),
    {
      ...bob,
      code: '554',
      status: '5.4.4',
      own: '554 5.4.4 [internal] Domain Lookup Failed',
      cause: 'dns-failure',
    },
  ],
  [
    'no connection, for now',
    notice('delayed', '4.4.1', '451 4.4.1 [internal] No valid hosts (unable to make any connections)'),
    {
      ...bob,
      kind: 'delayed',
      code: '451',
      status: '4.4.1',
      own: '451 4.4.1 [internal] No valid hosts (unable to make any connections)',
      cause: 'connection-failed',
    },
  ],
  [
    'its own list keeps the address',
    notice('failed', '5.7.1', '554 5.7.1 [internal] recipient address was suppressed due to customer policy'),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      own: '554 5.7.1 [internal] recipient address was suppressed due to customer policy',
      cause: 'host-own-limit',
    },
  ],
];

describe('Momentum and SparkPost', () => testNotices(rows));
