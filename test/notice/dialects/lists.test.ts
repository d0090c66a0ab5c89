import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const warning = (...lines: string[]): string =>
  noticeMail(
    { from: 'staff-help@lists.example.org', subject: 'WARNING from staff@lists.example.org' },
    "Hi! This is the ezmlm program. I'm managing the",
    'staff@lists.example.org mailing list.',
    '',
    'Messages to you from the staff mailing list seem to',
    "have been bouncing. I've attached a copy of the first bounce",
    'message I received.',
    '',
    '--- Enclosed is a copy of the bounce message I received.',
    '',
    ...lines,
  );

const rows: readonly NoticeRow[] = [
  [
    'ezmlm warns a subscriber: what failed stands in the bounce that it shows',
    warning(
      'Return-Path: <>',
      'Date: 02 Mar 2026 09:15:31 -0000',
      'From: MAILER-DAEMON@mta.example.org',
      'To: staff-return-21-@lists.example.org',
      'Subject: failure notice',
      '',
      'Hi. This is the qmail-send program at mta.example.org.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      '',
      '<bob@example.com>:',
      '198.51.100.25 does not like recipient.',
      'Remote host said: 550 5.1.1 <bob@example.com>: User unknown',
      'Giving up on 198.51.100.25.',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: User unknown',
      own: 'Giving up on 198.51.100.25.',
      mta: 'mta.example.org',
      cause: 'recipient-unknown',
    },
  ],
  [
    'Sympa takes no post of others: whom to ask is not who refused',
    noticeMail(
      { from: 'SYMPA <sympa@lists.example.org>', subject: 'Message rejected (distribution)' },
      "Your message for list 'staff' (attached below) was rejected.",
      'You are not allowed to send this message for the following reason:',
      'Message distribution in the list is restricted to list subscribers.',
      '',
      'For further information, please contact staff-request@lists.example.org',
    ),
    {
      own: 'Message distribution in the list is restricted to list subscribers.',
      cause: 'recipient-policy',
    },
  ],
  [
    'LISTSERV reports an error: what failed stands in the message in error',
    noticeMail(
      {
        from: '"LISTSERV" <owner-STAFF@lists.example.edu>',
        subject: 'STAFF: error report from MX.EXAMPLE.COM',
      },
      'The enclosed message has been identified as a delivery error for the STAFF list',
      "because it was sent to 'owner-staff@lists.example.edu'.",
      '',
      '------------------------- Message in error (42 lines) --------------------------',
      'Return-Path: <>',
      'Date: Mon, 02 Mar 2026 09:15:31 +0000',
      'From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.com>',
      'Subject: Returned mail: User unknown',
      'To: owner-staff@lists.example.edu',
      '',
      '   ----- The following addresses had permanent fatal errors -----',
      '<bob@example.com>',
      '',
      '   ----- Transcript of session follows -----',
      '550 5.1.1 <bob@example.com>... User unknown',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      own: '550 5.1.1 <bob@example.com>... User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'LISTSERV takes no post of others: the list is named in the subject, the words name the sender',
    noticeMail(
      {
        from: '"LISTSERV list server (16.5)" <LISTSERV@lists.example.edu>',
        subject: 'Rejected posting to STAFF@lists.example.edu',
      },
      'You are not authorized to send mail to the STAFF list from your office@bakery.example account.',
      'If you need assistance, please contact the list owners:',
      'STAFF-request@lists.example.edu.',
    ),
    { recipient: 'STAFF@lists.example.edu', cause: 'recipient-policy' },
  ],
  [
    'Majordomo hands a post to the owner, and nothing failed yet',
    noticeMail(
      {
        from: 'owner-staff@lists.example.org',
        subject: 'BOUNCE staff@lists.example.org: Non-member submission from [Anna <anna@bakery.example>]',
      },
      '>From anna@bakery.example Mon Mar 02 09:15:31 2026',
      'From: anna@bakery.example',
      'To: staff@lists.example.org',
    ),
  ],
];

describe('mailing lists', () => testNotices(rows));
