import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: 'MAILER-DAEMON@amazonses.com',
  subject: 'Delivery Status Notification (Failure)',
} as const;
const OPENING = 'An error occurred while trying to deliver the mail to the following recipients:';

const report = (text: string[], fields: string[]): string =>
  noticeMail(
    { ...head, more: ['Content-Type: multipart/report; report-type=delivery-status; boundary="b1"'] },
    '--b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    ...text,
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dsn; a27-85.smtp-out.us-west-2.amazonses.com',
    '',
    'Action: failed',
    ...fields,
    '',
    '--b1--',
  );

const mta = 'a27-85.smtp-out.us-west-2.amazonses.com';
const bob = { recipient: 'bob@example.com', mta } as const;

const rows: readonly NoticeRow[] = [
  [
    'SES: refused',
    report(
      [OPENING, 'bob@example.com'],
      [
        'Final-Recipient: rfc822; bob@example.com',
        'Diagnostic-Code: smtp; 550 5.1.1 <bob@example.com>... User Unknown',
        'Status: 5.1.1',
      ],
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>... User Unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'SES: given up, with the last answer in angle brackets',
    report(
      [OPENING, 'bob@example.com'],
      [
        'Final-Recipient: rfc822; bob@example.com',
        'Diagnostic-Code: smtp; 554 4.4.7 Message expired: unable to deliver in 840 minutes.<451 4.7.1 Greylisted, please try again later>',
        'Status: 4.4.7',
      ],
    ),
    {
      ...bob,
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisted, please try again later',
      cause: 'greylisting',
    },
  ],
  [
    'SES: an address on its own list was not tried',
    report(
      [OPENING, 'bob@example.com'],
      [
        'Final-Recipient: rfc822; bob@example.com',
        'Diagnostic-Code: smtp; Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. For more information about how to remove an address from the suppression list, see the Amazon SES Developer Guide',
        'Status: 5.1.1',
      ],
    ),
    {
      ...bob,
      status: '5.1.1',
      own: 'Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address. For more information about how to remove an address from the suppression list, see the Amazon SES Developer Guide',
      cause: 'recipient-unknown',
    },
  ],
  [
    'SES as a receiver',
    noticeMail(
      {
        from: 'MAILER-DAEMON@us-west-2.amazonses.com',
        subject: 'Delivery Status Notification (Failure)',
        more: ['Content-Type: multipart/report; report-type=delivery-status; boundary="b1"'],
      },
      '--b1',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'This message could not be delivered.',
      '--b1',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; inbound-smtp.us-west-2.amazonaws.com',
      '',
      'Action: failed',
      'Final-Recipient: rfc822; bob@example.com',
      'Diagnostic-Code: smtp; 550 5.1.1 Mailbox does not exist',
      'Status: 5.1.1',
      '',
      '--b1--',
    ),
    {
      recipient: 'bob@example.com',
      mta: 'inbound-smtp.us-west-2.amazonaws.com',
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 Mailbox does not exist',
      cause: 'recipient-unknown',
    },
  ],
  [
    'WorkMail: the report stands in the text',
    noticeMail(
      { ...head, more: ['X-Mailer: Amazon WorkMail'] },
      OPENING,
      'bob@example.com',
      '',
      'Technical report:',
      '',
      `Reporting-MTA: dsn; ${mta}`,
      '',
      'Action: failed',
      'Final-Recipient: rfc822; bob@example.com',
      'Diagnostic-Code: smtp; 550 5.2.2 <bob@example.com>... Mailbox Full',
      'Status: 5.2.2',
    ),
    {
      ...bob,
      code: '550',
      status: '5.2.2',
      said: '550 5.2.2 <bob@example.com>... Mailbox Full',
      cause: 'mailbox-full',
    },
  ],
  [
    'text alone: two recipients, no reason',
    noticeMail(head, OPENING, 'ann@example.org', 'bob@example.com'),
    { recipient: 'ann@example.org', cause: 'unknown' },
    { recipient: 'bob@example.com', cause: 'unknown' },
  ],
];

describe('Amazon SES and WorkMail', () => testNotices(rows));
