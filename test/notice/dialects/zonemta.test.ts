import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const QUEUE_ID = '19cab1f0a2c000f1e2.001';
const notice = (
  words: string,
  action: string,
  status: string,
  diagnostic: string,
  remote: readonly string[] = [],
) =>
  reportMail(
    {
      from: 'Mail Delivery Subsystem <mailer-daemon@mta.example.net>',
      subject: 'Delivery Status Notification (Failure: bob@example.com)',
      more: ['X-Failed-Recipients: bob@example.com', 'X-Sending-Zone: bounces'],
    },
    [words, '    bob@example.com', '', 'Technical details of permanent failure:', diagnostic],
    [
      'Reporting-MTA: dns; mta.example.net',
      `X-ZoneMTA-Queue-ID: ${QUEUE_ID}`,
      'X-ZoneMTA-Sender: rfc822; office@bakery.example',
      'Arrival-Date: Mon, 02 Mar 2026 09:15:30 +0000',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      `Action: ${action}`,
      `Status: ${status}`,
      ...remote,
      `Diagnostic-Code: smtp; ${diagnostic}`,
    ],
  );
const bob = { recipient: 'bob@example.com', mta: 'mta.example.net', queueId: QUEUE_ID } as const;
const FAILED = 'Delivery to the following recipient failed permanently:';

const rows: readonly NoticeRow[] = [
  [
    'a refusal: its status is made up, the reply’s counts',
    notice(FAILED, 'failed', '5.0.0', '550 5.1.1 User unknown', ['Remote-MTA: dns; mx.example.com']),
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
    'no connection: its own words, though the field says smtp',
    notice(
      FAILED,
      'failed',
      '5.0.0',
      'Network error: Error connecting to mx.example.com. connect ECONNREFUSED 198.51.100.25:25',
    ),
    {
      ...bob,
      status: '5.0.0',
      own: 'Network error: Error connecting to mx.example.com. connect ECONNREFUSED 198.51.100.25:25',
      cause: 'connection-failed',
    },
  ],
  [
    'its own list',
    notice(FAILED, 'failed', '5.0.0', 'Recipient was found from suppression list'),
    {
      ...bob,
      status: '5.0.0',
      own: 'Recipient was found from suppression list',
      cause: 'recipient-inactive',
    },
  ],
  [
    'a delay',
    notice('Delivery incomplete', 'delayed', '4.0.0', '451 4.7.1 Greylisted, try again later'),
    {
      ...bob,
      kind: 'delayed',
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisted, try again later',
      cause: 'greylisting',
    },
  ],
];

describe('ZoneMTA', () => testNotices(rows));
