import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = { from: 'MAILER-DAEMON@example.net', subject: 'Message delivery has failed' };
const END = 'This has been a permanent failure.  No further delivery attempts will be made.';

const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'MailFoundry names host and address before the reply',
    noticeMail(
      head,
      'Unable to deliver message to: <bob@example.com>',
      'Delivery failed for the following reason:',
      'Server mx.example.com[198.51.100.25] failed with: 550 5.1.1 <bob@example.com> No such user here',
      '',
      END,
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com> No such user here',
      cause: 'recipient-unknown',
    },
  ],
  [
    'MailFoundry’s other sentence around a reply',
    noticeMail(
      head,
      'Unable to deliver message to: <bob@example.com>',
      'Delivery failed for the following reason:',
      'mx.example.com[198.51.100.25] responded with failure: 552 5.2.2 mailbox is over quota',
      '',
      END,
    ),
    {
      ...bob,
      code: '552',
      status: '5.2.2',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '552 5.2.2 mailbox is over quota',
      cause: 'mailbox-full',
    },
  ],
  [
    'MailFoundry found no such domain',
    noticeMail(
      head,
      'Unable to deliver message to: <bob@example.invalid>',
      'Delivery failed for the following reason:',
      'Domain not found',
      '',
      END,
    ),
    { recipient: 'bob@example.invalid', own: 'Domain not found', cause: 'dns-failure' },
  ],
  [
    'a mail that the receiving firewall took and then refused: its words are the receiver’s',
    noticeMail(
      {
        from: 'Spam Firewall <postmaster@mx.example.com>',
        subject: '**Message you sent blocked by our bulk email filter**',
        more: ['X-Barracuda-Connect: unknown[192.0.2.1]', 'X-BESS-ID: 1772441731-112233-4455-6677-1'],
      },
      'Your message to: bob@example.com',
      'was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED:',
      '',
      'Subject: Your order',
    ),
    {
      ...bob,
      said: 'was blocked by our Spam Firewall. The email you sent with the following subject has NOT BEEN DELIVERED',
      cause: 'content-spam',
    },
  ],
  [
    'its delivery report: it refused what the server behind it refused',
    noticeMail(
      {
        from: 'MAILER-DAEMON@mx.example.com',
        subject: 'Undelivered Mail Returned to Sender',
        more: ['Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
      },
      '--b',
      'Content-Type: text/plain',
      '',
      'This is the Spam Firewall at mx.example.com.',
      '',
      "I'm sorry to inform you that the message below could not be delivered.",
      '',
      '<bob@example.com>: host 198.51.100.26[198.51.100.26] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.com',
      'Arrival-Date: Mon,  2 Mar 2026 09:15:30 +0000 (GMT)',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: X-Spam-Firewall; host 198.51.100.26[198.51.100.26] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
      '',
      '--b--',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: '198.51.100.26',
      ip: '198.51.100.26',
      said: '550 5.1.1 User unknown',
      cause: 'recipient-unknown',
      mta: 'mx.example.com',
    },
  ],
];

describe('Barracuda and MailFoundry', () => testNotices(rows));
