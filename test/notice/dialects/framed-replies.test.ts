import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const notice = (...lines: string[]): string =>
  noticeMail(
    { from: 'MAILER-DAEMON@mta.bakery.example', subject: 'Undeliverable mail' },
    'Your message could not be delivered.',
    '',
    ...lines,
  );
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the host that answered is named in the sentence before its reply',
    notice(
      'RECIPIENT: bob@example.com',
      'REASON:    Remote host mx.example.com replied: 550 bob@example.com not found',
    ),
    {
      ...bob,
      code: '550',
      host: 'mx.example.com',
      said: '550 bob@example.com not found',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the host that answered stands in brackets before its reply',
    notice('<bob@example.com>  [mx.example.com] 550 5.1.1 No such user here'),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      said: '550 5.1.1 No such user here',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the writer sums up in a word what it then quotes',
    notice(
      '<bob@example.com>:',
      'host mx.example.com(198.51.100.25) said Mail rejected 450 4.2.1 The user is receiving mail too quickly',
    ),
    {
      ...bob,
      code: '450',
      status: '4.2.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '450 4.2.1 The user is receiving mail too quickly',
      cause: 'rate-limit',
    },
  ],
  [
    'Exchange quotes in its own verdict what the other side said last, without quotation marks',
    notice(
      'Remote Server returned for bob@example.com:',
      '',
      'bob@example.com',
      '550 5.4.300 Message expired -> 451 4.4.0 Primary target IP address responded with: 421 4.7.0 Too many connections from your host',
    ),
    {
      ...bob,
      code: '421',
      status: '4.7.0',
      said: '421 4.7.0 Too many connections from your host',
      own: '550 5.4.300 Message expired -> 451 4.4.0',
      cause: 'concurrent-connections',
    },
  ],
];

describe('replies in a frame of any software', () => testNotices(rows));
