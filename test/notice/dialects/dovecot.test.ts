import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const head = {
  from: 'Mail Delivery Subsystem <postmaster@mail.example.com>',
  subject: 'Rejected: Your order',
  more: ['Auto-Submitted: auto-replied (rejected)'],
};
const words = (...reason: string[]): string[] => [
  'Your message to <bob@example.com> was automatically rejected:',
  ...reason,
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a full mailbox: the words below say why',
    reportMail(head, words('Quota exceeded (mailbox for user is full)'), [
      'Reporting-MTA: dns; mail.example.com',
      'Original-Recipient: rfc822; bob@example.com',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      'Status: 5.2.2',
    ]),
    {
      ...bob,
      status: '5.2.2',
      said: 'Quota exceeded (mailbox for user is full)',
      cause: 'mailbox-full',
      mta: 'mail.example.com',
    },
  ],
  [
    'the disk of the receiver is full',
    reportMail(head, words('Not enough disk space'), [
      'Reporting-MTA: dns; mail.example.com',
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      'Status: 5.2.0',
    ]),
    {
      ...bob,
      status: '5.2.0',
      said: 'Not enough disk space',
      cause: 'mailbox-full',
      mta: 'mail.example.com',
    },
  ],
  [
    'a person’s own filter, without a report',
    noticeMail(head, ...words('I do not take mail from this list.')),
    { ...bob, said: 'I do not take mail from this list.', cause: 'unknown' },
  ],
];

describe('Dovecot and Sieve', () => testNotices(rows));
