import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const head = {
  from: 'Postmaster@example.net',
  subject: 'DELIVERY FAILURE: User bob (bob@example.net) not listed in Domino Directory',
};
const body = (recipient: string, ...reason: string[]): string[] => [
  'Your message',
  '',
  '  Subject: Your order',
  '',
  'was not delivered to:',
  '',
  `  ${recipient}`,
  '',
  'because:',
  '',
  ...reason.map((line) => `  ${line}`),
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'it knows no such user: there is no remote host',
    noticeMail(head, ...body('bob@example.net', 'User bob (bob@example.net) not listed in Domino Directory')),
    {
      recipient: 'bob@example.net',
      own: 'User bob (bob@example.net) not listed in Domino Directory',
      cause: 'recipient-unknown',
    },
  ],
  [
    'a server refused: its reply is the receiver’s, the rest Domino’s',
    reportMail(
      { from: 'Postmaster@example.net', subject: 'DELIVERY FAILURE: Error transferring to MX.EXAMPLE.COM' },
      body(
        'bob@example.com',
        'Error transferring to MX.EXAMPLE.COM; SMTP Protocol Returned a Permanent Error 550 5.7.1 Message rejected as spam',
      ),
      [
        'Reporting-MTA: dns;mail.example.net',
        '',
        'Final-Recipient: rfc822;bob@example.com',
        'Action: failed',
        'Status: 5.0.0',
        'Diagnostic-Code: X-Notes; Error transferring to MX.EXAMPLE.COM; SMTP',
        ' Protocol Returned a Permanent Error 550 5.7.1 Message rejected as spam',
      ],
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.1',
      host: 'MX.EXAMPLE.COM',
      said: '550 5.7.1 Message rejected as spam',
      cause: 'content-spam',
      mta: 'mail.example.net',
    },
  ],
  [
    'a transient error that Domino gave up on',
    noticeMail(
      { from: 'Postmaster@example.net', subject: 'DELIVERY FAILURE: Delivery time limit exceeded' },
      ...body(
        'bob@example.com',
        'Error transferring to MX.EXAMPLE.COM; SMTP Protocol Returned a Transient Error 452 4.2.2 Mailbox full',
      ),
    ),
    {
      ...bob,
      code: '452',
      status: '4.2.2',
      host: 'MX.EXAMPLE.COM',
      said: '452 4.2.2 Mailbox full',
      cause: 'mailbox-full',
    },
  ],
  [
    'nobody answered',
    noticeMail(
      { from: 'Postmaster@example.net', subject: 'DELIVERY FAILURE: Remote system no longer responding' },
      ...body('bob@example.com', 'Remote system no longer responding'),
    ),
    { ...bob, own: 'Remote system no longer responding', cause: 'connection-failed' },
  ],
  [
    'a loop',
    noticeMail(
      { from: 'Postmaster@example.net', subject: 'DELIVERY FAILURE: Maximum hop count exceeded.' },
      ...body('bob@example.com', 'Maximum hop count exceeded.  Message probably in a routing loop.'),
    ),
    { ...bob, own: 'Maximum hop count exceeded.  Message probably in a routing loop.', cause: 'mail-loop' },
  ],
  [
    'an old Notes: the reason stands above the address',
    noticeMail(
      { from: 'Postmaster@example.net', subject: 'Delivery Failure Report' },
      '------- Failure Reasons  --------',
      '',
      'User not listed in public Name & Address Book',
      'bob@example.net',
      '',
      '------- Returned Message --------',
      '',
      'Received: from client.bakery.example by mail.example.net',
    ),
    {
      recipient: 'bob@example.net',
      own: 'User not listed in public Name & Address Book',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the report for a person, in a table',
    noticeMail(
      {
        from: 'Postmaster@example.net',
        subject: 'Delivery Failure Report',
        more: ['Content-Type: text/html; charset=utf-8'],
      },
      '<html><body><b>Delivery Failure Report</b><table>',
      '<tr><td>Your document:</td><td>Your order</td></tr>',
      '<tr><td>was not delivered to:</td><td>bob@example.net</td></tr>',
      '<tr><td>because:</td><td>User bob (bob@example.net) not listed in Domino Directory</td></tr>',
      '</table></body></html>',
    ),
    {
      recipient: 'bob@example.net',
      own: 'User bob (bob@example.net) not listed in Domino Directory',
      cause: 'recipient-unknown',
    },
  ],
];

describe('Domino and Notes', () => testNotices(rows));
