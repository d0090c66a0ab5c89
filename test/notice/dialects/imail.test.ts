import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: '"Postmaster" <postmaster@example.net>',
  subject: 'Undeliverable Mail',
  more: ['X-Mailer: <SMTP32 v8.22>'],
};
const COPY = [
  '',
  'Original message follows.',
  '',
  'Received: from client.bakery.example [192.0.2.1] by example.net',
  'From: office@bakery.example',
  'To: bob@example.com',
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a user it does not know',
    noticeMail(head, 'Unknown user: bob@example.com', '', ...COPY),
    { ...bob, own: 'Unknown user: bob@example.com', cause: 'recipient-unknown' },
  ],
  [
    'a full mailbox',
    noticeMail(head, 'User mailbox exceeds allowed size: bob@example.com', '', ...COPY),
    { ...bob, own: 'User mailbox exceeds allowed size: bob@example.com', cause: 'mailbox-full' },
  ],
  [
    'an address that is none',
    noticeMail(head, 'Invalid final delivery userid: bob@example.com', '', ...COPY),
    { ...bob, own: 'Invalid final delivery userid: bob@example.com', cause: 'recipient-unknown' },
  ],
  [
    'a host it does not know',
    noticeMail(head, 'Unknown host: bob@example.invalid', '', ...COPY),
    { recipient: 'bob@example.invalid', own: 'Unknown host: bob@example.invalid', cause: 'dns-failure' },
  ],
  [
    'given up after twenty attempts',
    noticeMail(head, 'Delivery failed 20 attempts: bob@example.com', '', ...COPY),
    { ...bob, own: 'Delivery failed 20 attempts: bob@example.com', cause: 'retry-expired' },
  ],
  [
    'the receiver’s reply to the body, in two lines',
    noticeMail(
      head,
      'undeliverable to bob@example.com',
      'Body of message generated response:',
      '550-5.7.1 This message looks like spam',
      '550 5.7.1 and was refused',
      '',
      ...COPY,
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.1',
      said: '550 5.7.1 This message looks like spam and was refused',
      cause: 'content-spam',
    },
  ],
];

describe('IMail', () => testNotices(rows));
