import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: 'postmaster@mail.example.net',
  subject: 'Undeliverable message: Your order',
  more: ['X-Mailer: SurfControl E-mail Filter'],
};
const OPENING = [
  'Your message could not be sent.',
  'A transcript of the attempts to send the message follows.',
  'The number of attempts made: 1',
  'Addressed To: bob@example.com',
  '',
  'Mon 02 Mar 2026 09:15:31 +0000',
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'address, host and reply in one line',
    noticeMail(
      head,
      ...OPENING,
      'Failed to send to identified host,',
      'bob@example.com: [198.51.100.25], 550 5.1.1 bob@example.com... No such user',
      '',
      '--- Message non-deliverable.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 bob@example.com... No such user',
      cause: 'recipient-unknown',
    },
  ],
  [
    'nobody answered',
    noticeMail(
      head,
      ...OPENING,
      'Failed to send to identified host,',
      'bob@example.com: [198.51.100.25], Connection timed out',
      '',
      '--- Message non-deliverable.',
    ),
    { ...bob, ip: '198.51.100.25', own: 'Connection timed out', cause: 'connection-failed' },
  ],
];

describe('SurfControl', () => testNotices(rows));
