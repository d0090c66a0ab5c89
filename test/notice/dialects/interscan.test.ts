import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: '"InterScan MSS" <postmaster@mail.example.net>',
  subject: 'Mail could not be delivered',
};
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'what it sent and what it received, with arrows the other way round',
    noticeMail(
      head,
      'Sent <<< RCPT TO:<bob@example.com>',
      'Received >>> 550 5.1.1 <bob@example.com>... user unknown',
      '',
      'Unable to deliver message to <bob@example.com>.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>... user unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the body was refused: the recipient stands in the sentence',
    noticeMail(
      head,
      'Sent <<< .',
      'Received >>> 554 5.7.1 Message rejected as spam',
      '',
      'Unable to deliver message to <bob@example.com>.',
    ),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
  ],
  [
    'two recipients, one refused and one that had been accepted',
    noticeMail(
      head,
      'Sent <<< RCPT TO:<ann@example.com>',
      'Received >>> 250 2.1.5 Ok',
      'Sent <<< RCPT TO:<bob@example.com>',
      'Received >>> 552 5.2.2 Mailbox full',
      '',
      'Unable to deliver message to <bob@example.com>.',
    ),
    { ...bob, code: '552', status: '5.2.2', said: '552 5.2.2 Mailbox full', cause: 'mailbox-full' },
  ],
];

describe('Trend InterScan', () => testNotices(rows));
