import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const RULE = '============================================================================';
const X3 = {
  from: 'Mail Delivery System <Mail.Delivery.System@mx.example.net>',
  subject: 'Delivery status notification',
};
const x3 = (heading: string, recipients: string[], details: string[]): string =>
  noticeMail(
    X3,
    RULE,
    '      This is an automatically generated Delivery Status Notification.      ',
    '',
    heading,
    '',
    ...recipients.map((one) => `  * ${one}`),
    '',
    '',
    RULE,
    '                             Technical details:                             ',
    '',
    ...details,
    '',
    '',
    RULE,
  );
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'X3: the frame names the command and the host',
    x3(
      'Delevery to the following recipients failed permanently:',
      ['bob@example.com'],
      ['SMTP:RCPT host 198.51.100.25: 553 5.3.0 <bob@example.com>... No such user here'],
    ),
    {
      ...bob,
      code: '553',
      status: '5.3.0',
      ip: '198.51.100.25',
      said: '553 5.3.0 <bob@example.com>... No such user here',
      cause: 'recipient-unknown',
    },
  ],
  [
    'X3: given up without a route',
    x3(
      'Delevery to the following recipients was aborted after 5.0 hour(s):',
      ['bob@example.invalid'],
      ['Routing: Could not find a gateway for bob@example.invalid'],
    ),
    {
      recipient: 'bob@example.invalid',
      own: 'Routing: Could not find a gateway for bob@example.invalid / Delevery to the following recipients was aborted after 5.0 hour(s):',
      cause: 'dns-failure',
    },
  ],
  [
    'X3: two recipients, each with its line',
    x3(
      'Delivery to the following recipients failed permanently:',
      ['ann@example.org', 'bob@example.com'],
      [
        'SMTP:RCPT host 203.0.113.25: 552 5.2.2 <ann@example.org>... Mailbox full',
        'SMTP:RCPT host 198.51.100.25: 550 5.1.1 <bob@example.com>... User unknown',
      ],
    ),
    {
      recipient: 'ann@example.org',
      code: '552',
      status: '5.2.2',
      ip: '203.0.113.25',
      said: '552 5.2.2 <ann@example.org>... Mailbox full',
      cause: 'mailbox-full',
    },
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>... User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'X1: the reason in brackets behind the address',
    noticeMail(
      { from: '"Mail Deliver System" <postmaster@mx.example.net>', subject: 'Returned Mail: User unknown' },
      'The original message was received at Mon, 02 Mar 2026 09:15:31 +0900 (JST) ',
      'from office@bakery.example',
      '',
      '---The following addresses had delivery errors---',
      '',
      'bob@example.com [User unknown]',
    ),
    { ...bob, cause: 'recipient-unknown' },
  ],
  [
    'X4: a hoster that patched qmail',
    noticeMail(
      { from: 'MAILER-DAEMON@mx.example.net', subject: 'failure notice' },
      "We're sorry. There's a problem with the e-mail address(es) you're trying to send to. Please verify the address(es) and try again.",
      '',
      '<bob@example.com>:',
      'The users mailfolder is over the allowed quota (size). (#5.2.2)',
      '',
      '--- Below this line is a copy of the message.',
    ),
    {
      ...bob,
      status: '5.2.2',
      own: 'The users mailfolder is over the allowed quota (size). (#5.2.2)',
      cause: 'mailbox-full',
    },
  ],
  [
    'X6: a reply in square brackets',
    noticeMail(
      { from: 'postmaster@mx.example.net', subject: 'There was an error sending your mail' },
      'We had trouble delivering your message. Full details follow:',
      '',
      "Subject: 'Order'",
      'Date: 02/03/2026',
      '',
      '1 error(s):',
      '',
      'SMTP Server <mx.example.com> rejected recipient <bob@example.com> (Error following RCPT command). It responded as follows: [550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in virtual mailbox table]',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in virtual mailbox table',
      cause: 'recipient-unknown',
    },
  ],
  [
    'Active!hunter: the address in a line of its own, the reply under a heading',
    noticeMail(
      { from: '"MAILER-DAEMON" <MAILER-DAEMON@mx.example.net>', subject: 'FAILURE NOTICE : Order' },
      'The original message was received at Mon, 02 Mar 2026 09:15:31 +0900',
      'from bakery.example',
      '',
      '  ----- The following addresses had permanent fatal errors -----',
      '',
      '>>> bob@example.com <bob@example.com>',
      '',
      '  ----- Transcript of session follows -----',
      '550 sorry, no mailbox here by that name (#5.1.1 - chkusr)',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      own: '550 sorry, no mailbox here by that name (#5.1.1 - chkusr)',
      cause: 'recipient-unknown',
    },
  ],
  [
    'InterScan: sent and received',
    noticeMail(
      { from: '"InterScan MSS" <postmaster@mx.example.net>', subject: 'Mail could not be delivered' },
      'Sent <<< RCPT TO:<bob@example.com>',
      'Received >>> 550 5.1.1 <bob@example.com>... user unknown',
      '',
      'Unable to deliver message to <bob@example.com>',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>... user unknown',
      cause: 'recipient-unknown',
    },
  ],
];

describe('gateways and filters that few know by name', () => testNotices(rows));
