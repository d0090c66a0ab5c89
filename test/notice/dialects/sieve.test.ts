import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const receipt = (reportingUa: string, disposition: string, ...words: string[]): string =>
  noticeMail(
    {
      from: 'Mail Sieve Subsystem <postmaster@mail.example.com>',
      subject: 'Automatically rejected mail',
      more: [
        'Auto-Submitted: auto-replied (rejected)',
        'Content-Type: multipart/report; report-type=disposition-notification; boundary="=_b1"',
      ],
    },
    '--=_b1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...words,
    '',
    '--=_b1',
    'Content-Type: message/disposition-notification',
    '',
    `Reporting-UA: ${reportingUa}`,
    'Final-Recipient: rfc822; bob@example.com',
    'Original-Message-ID: <1@bakery.example>',
    `Disposition: ${disposition}`,
    '',
    '--=_b1--',
  );
const bob = { recipient: 'bob@example.com' } as const;
const DELETED = 'automatic-action/MDN-sent-automatically; deleted';

const rows: readonly NoticeRow[] = [
  [
    'Pigeonhole tells in the form of a receipt that the person’s own filter refused the mail',
    receipt(
      'mail.example.com; Dovecot Mail Delivery Agent',
      DELETED,
      'Your message to <bob@example.com> was automatically rejected:',
      'I do not take offers.',
    ),
    { ...bob, said: 'I do not take offers.', cause: 'unknown' },
  ],
  [
    'Cyrus names no address above the reason',
    receipt(
      'mail.example.com; Cyrus Sieve 3.8',
      DELETED,
      'Your message was automatically rejected by Sieve, a mail',
      'filtering language.',
      '',
      'The following reason was given:',
      'Mailbox is full, please write again next week.',
    ),
    { ...bob, said: 'Mailbox is full, please write again next week.', cause: 'mailbox-full' },
  ],
  [
    'a receipt without such words stays a receipt',
    receipt('mail.example.com; Example Mail', DELETED, 'Your message was deleted without being read.'),
    { ...bob, kind: 'autoreply', cause: 'auto-reply' },
  ],
];

describe('Sieve’s reject as a receipt (RFC 5429)', () => testNotices(rows));
