import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: '"Mail Delivery System" <mailer-daemon@gmx.net>',
  subject: 'Mail delivery failed: returning message to sender',
};
const OPENING = [
  'This message was created automatically by mail delivery software.',
  '',
  'A message that you sent could not be delivered to one or more of',
  'its recipients. This is a permanent error. The following address',
  'failed:',
  '',
];
const COPY = [
  '',
  '--- The header of the original message is following. ---',
  '',
  'Received: from client.bakery.example',
];
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'GMX names command, host and reason on lines of their own',
    noticeMail(
      head,
      ...OPENING,
      '"bob@example.com":',
      'SMTP error from remote server after RCPT command:',
      'host: mx.example.com',
      '5.1.1 <bob@example.com>... User Unknown',
      ...COPY,
    ),
    {
      ...bob,
      status: '5.1.1',
      host: 'mx.example.com',
      said: '5.1.1 <bob@example.com>... User Unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    '1&1 in one line, with the host’s address',
    noticeMail(
      { ...head, from: 'Mail Delivery System <mailer-daemon@kundenserver.de>' },
      ...OPENING,
      'bob@example.com:',
      'SMTP error from remote server for TEXT command, host: mx.example.com (198.51.100.25) reason: 550 5.2.0 Mail rejected as spam',
      ...COPY,
    ),
    {
      ...bob,
      code: '550',
      status: '5.2.0',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.2.0 Mail rejected as spam',
      cause: 'content-spam',
    },
  ],
  [
    'given up',
    noticeMail(head, ...OPENING, 'bob@example.com:', 'delivery retry timeout exceeded', ...COPY),
    { ...bob, own: 'delivery retry timeout exceeded', cause: 'retry-expired' },
  ],
  [
    'its own limit',
    noticeMail(
      { ...head, from: 'Mail Delivery System <mailer-daemon@perfora.net>' },
      'This message was created automatically by mail delivery software.',
      '',
      'The following recipient address(es) could not be reached:',
      '',
      'bob@example.com',
      '',
      'For the following reason:',
      '',
      'Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages?ip=198.51.100.25',
      ...COPY,
    ),
    {
      ...bob,
      own: 'Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages?ip=198.51.100.25',
      cause: 'size-limit',
    },
  ],
];

describe('GMX, WEB.DE and IONOS', () => testNotices(rows));
