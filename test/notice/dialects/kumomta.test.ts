import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const notice = (diagnostic: string, status: string, words: readonly string[]) =>
  reportMail(
    { from: 'Mail Delivery Subsystem <mailer-daemon@mta.example.net>', subject: 'Returned mail' },
    [
      'The message was received at Mon, 02 Mar 2026 09:15:30 +0000',
      'from office@bakery.example and addressed to bob@example.com.',
      ...words,
    ],
    [
      'Reporting-MTA: dns; mta.example.net',
      'Arrival-Date: Mon, 02 Mar 2026 09:15:30 +0000',
      '',
      'Final-Recipient: rfc822;bob@example.com',
      'Action: failed',
      `Status: ${status}`,
      'Remote-MTA: dns; mx.example.com',
      `Diagnostic-Code: smtp; ${diagnostic}`,
      'Last-Attempt-Date: Mon, 02 Mar 2026 09:15:31 +0000',
      'Final-Log-Id: 1d98076abbbc11ed940250ebf67f93bd',
    ],
  );
const bob = { recipient: 'bob@example.com', mta: 'mta.example.net', host: 'mx.example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a refusal',
    notice('550 5.1.1 User unknown', '5.1.1 (bad destination mailbox)', [
      'While communicating with mx.example.com (198.51.100.25):',
      'Response: 550 5.1.1 User unknown',
      '',
      'The message will be deleted from the queue.',
      'No further attempts will be made to deliver it.',
    ]),
    { ...bob, code: '550', status: '5.1.1', said: '550 5.1.1 User unknown', cause: 'recipient-unknown' },
  ],
  [
    'what begins with its name is its own, whatever code it gives',
    notice(
      '551 5.4.4 KumoMTA internal: failed to connect to any candidate hosts: connect to 198.51.100.25:25 and read initial banner: Timed Out',
      '5.4.4',
      [],
    ),
    {
      ...bob,
      code: '551',
      status: '5.4.4',
      own: '551 5.4.4 KumoMTA internal: failed to connect to any candidate hosts: connect to 198.51.100.25:25 and read initial banner: Timed Out',
      cause: 'connection-failed',
    },
  ],
  [
    'too old',
    notice(
      '551 5.4.7 Next delivery time would be 7days after creation, which exceeds max_age=7days',
      '5.4.7',
      [],
    ),
    {
      ...bob,
      code: '551',
      status: '5.4.7',
      own: '551 5.4.7 Next delivery time would be 7days after creation, which exceeds max_age=7days',
      cause: 'retry-expired',
    },
  ],
];

describe('KumoMTA', () => testNotices(rows));
