import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: '"Delivery Subsystem" <postmaster@mail.example.net>',
  subject: 'Message Delivery Failure',
};
const OPENING = [
  'MailEnable: Message could not be delivered to some recipients.',
  'The following recipient(s) could not be reached:',
  '',
];
const COPY = ['', 'Message contents follow:', '', 'Received: from client.bakery.example'];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'address in brackets, reply behind "Reason"',
    noticeMail(
      head,
      ...OPENING,
      '\tRecipient: [SMTP:bob@example.com]',
      '\tReason: Remote SMTP Server Returned: 550 5.1.1 <bob@example.com>: User unknown',
      ...COPY,
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'two recipients',
    noticeMail(
      head,
      ...OPENING,
      '\tRecipient: [SMTP:ann@example.org]',
      '\tReason: 554 5.7.1 Message rejected as spam',
      '',
      '\tRecipient: [SMTP:bob@example.invalid]',
      '\tReason: The message could not be delivered because the domain name (example.invalid) does not appear to be registered.',
      ...COPY,
    ),
    {
      recipient: 'ann@example.org',
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
    {
      recipient: 'bob@example.invalid',
      own: 'The message could not be delivered because the domain name (example.invalid) does not appear to be registered.',
      cause: 'dns-failure',
    },
  ],
  [
    'a delay',
    noticeMail(
      { ...head, subject: 'Message Delivery has been delayed' },
      'MailEnable: Message Delivery has been delayed.',
      'The message will be retried. The following recipient(s) have been delayed:',
      '',
      '\tRecipient: [SMTP:bob@example.com]',
      '\tReason: Remote SMTP Server Returned: 451 4.7.1 Greylisted, try again later',
      ...COPY,
    ),
    {
      ...bob,
      kind: 'delayed',
      code: '451',
      status: '4.7.1',
      said: '451 4.7.1 Greylisted, try again later',
      cause: 'greylisting',
    },
  ],
];

describe('MailEnable', () => testNotices(rows));
