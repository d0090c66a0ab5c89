import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = { from: '"System Administrator" <postmaster@mail.example.net>', subject: 'Delivery Failure' };
const OPENING = 'Could not deliver message to the following recipient(s):';
const COPY = [
  '',
  '-- The header and top 20 lines of the message follows --',
  '',
  'Received: from client.bakery.example',
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a refusal',
    noticeMail(
      head,
      OPENING,
      '',
      'Failed Recipient: bob@example.com',
      'Reason: Remote host said: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      ...COPY,
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'two recipients, each with its reason',
    noticeMail(
      head,
      OPENING,
      '',
      'Failed Recipient: ann@example.org',
      'Reason: Remote host said: 552 5.2.2 Mailbox full',
      '',
      'Failed Recipient: bob@example.invalid',
      "Reason: Failed to connect to the recipients mail server. No MX records were found for the 'example.invalid' domain.",
      ...COPY,
    ),
    {
      recipient: 'ann@example.org',
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox full',
      cause: 'mailbox-full',
    },
    {
      recipient: 'bob@example.invalid',
      own: "Failed to connect to the recipients mail server. No MX records were found for the 'example.invalid' domain.",
      cause: 'dns-failure',
    },
  ],
  [
    'nobody was reached',
    noticeMail(
      head,
      OPENING,
      '',
      'Failed Recipient: bob@example.com',
      'Reason: Failed all attempts to connect to the recipients mail server.',
      ...COPY,
    ),
    {
      ...bob,
      own: 'Failed all attempts to connect to the recipients mail server.',
      cause: 'connection-failed',
    },
  ],
  [
    'a mailbox on the server itself is full',
    noticeMail(
      head,
      OPENING,
      '',
      'Failed Recipient: bob@mail.example.net',
      'Reason: The mailbox is full',
      ...COPY,
    ),
    { recipient: 'bob@mail.example.net', own: 'The mailbox is full', cause: 'mailbox-full' },
  ],
];

describe('SmarterMail', () => testNotices(rows));
