import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: 'Internet Mail Delivery <postmaster@mail.example.net>',
  subject: 'Delivery Notification: Delivery has failed',
};
const OPENING = [
  'This report relates to a message you sent with the following header fields:',
  '',
  '  Message-id: <1@bakery.example>',
  '  Date: Mon, 02 Mar 2026 09:15:30 +0000',
  '  From: office@bakery.example',
  '  To: bob@example.com',
  '  Subject: Your order',
  '',
];
const SYSTEM =
  '  Remote system: dns;mx.example.com (TCP|192.0.2.1|47323|198.51.100.25|25) (mx.example.com ESMTP)';

const rows: readonly NoticeRow[] = [
  [
    'labels in words, one after the other',
    noticeMail(
      head,
      ...OPENING,
      'Your message cannot be delivered to the following recipients:',
      '',
      '  Recipient address: bob@example.com',
      '  Reason: Remote SMTP server has rejected address',
      '  Diagnostic code: smtp;550 5.1.1 <bob@example.com>... User Unknown',
      SYSTEM,
      '',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>... User Unknown',
      own: 'Remote SMTP server has rejected address',
      cause: 'recipient-unknown',
    },
  ],
  [
    'two recipients without a line between them',
    noticeMail(
      head,
      ...OPENING,
      'Your message cannot be delivered to the following recipients:',
      '',
      '  Recipient address: ann@example.com',
      '  Reason: Remote SMTP server has rejected address',
      '  Diagnostic code: smtp;552 5.2.2 Mailbox full',
      SYSTEM,
      '  Recipient address: bob@example.invalid',
      '  Reason: Illegal host/domain name found',
      '',
    ),
    {
      recipient: 'ann@example.com',
      code: '552',
      status: '5.2.2',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '552 5.2.2 Mailbox full',
      own: 'Remote SMTP server has rejected address',
      cause: 'mailbox-full',
    },
    { recipient: 'bob@example.invalid', own: 'Illegal host/domain name found', cause: 'dns-failure' },
  ],
  [
    'a delay',
    noticeMail(
      { ...head, subject: 'Delivery Notification: Delivery has been delayed' },
      ...OPENING,
      'Your message has been enqueued and undeliverable for 3 days',
      'to the following recipients:',
      '',
      '  Recipient address: bob@example.com',
      '  Reason: unable to deliver this message after 3 days',
      '  Diagnostic code: smtp;451 4.7.1 Greylisted, try again later',
      '',
      'The mail system will continue to try to deliver your message',
      'for an additional 9 days.',
    ),
    {
      kind: 'delayed',
      recipient: 'bob@example.com',
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisted, try again later',
      own: 'unable to deliver this message after 3 days',
      cause: 'greylisting',
    },
  ],
];

describe('Oracle and Sun Messaging Server', () => testNotices(rows));
