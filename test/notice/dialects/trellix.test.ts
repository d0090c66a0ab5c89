import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: 'postmaster@mail.example.net',
  subject: 'Delivery Status',
  more: ['X-NAI-Header: Modified by McAfee Email and Web Security Virtual Appliance'],
};
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'McAfee’s appliance: the reply’s text stands in parentheses',
    noticeMail(
      head,
      '--- The following addresses had delivery problems ---',
      '',
      '<bob@example.com>   (Unknown user bob@example.com)',
      '',
      '',
    ),
    { ...bob, said: 'Unknown user bob@example.com', cause: 'recipient-unknown' },
  ],
  [
    'two recipients, with codes',
    noticeMail(
      head,
      '--- The following addresses had delivery problems ---',
      '',
      '<ann@example.org>   (550 5.7.1 Message rejected as spam)',
      '<bob@example.com>   (552 5.2.2 Mailbox full)',
      '',
    ),
    {
      recipient: 'ann@example.org',
      code: '550',
      status: '5.7.1',
      said: '550 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
    { ...bob, code: '552', status: '5.2.2', said: '552 5.2.2 Mailbox full', cause: 'mailbox-full' },
  ],
  [
    'MX Logic writes as Exim does, with a mark of its own at the end',
    noticeMail(
      {
        from: 'Mail Delivery System <Mailer-Daemon@p01c11m001.mxlogic.net>',
        subject: 'Mail delivery failed: returning message to sender',
        more: ['X-MX-Bounce: mta/src/queue/bounce'],
      },
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  <bob@example.com>:',
      '  SMTP error from remote mail server after RCPT TO:<bob@example.com>:',
      '  host mx.example.com [198.51.100.25]: 550 5.1.1 User unknown',
      '',
      'Included is a copy of the message header:',
      '',
      'From: office@bakery.example',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 User unknown',
      cause: 'recipient-unknown',
    },
  ],
];

describe('McAfee, MX Logic and Trellix', () => testNotices(rows));
