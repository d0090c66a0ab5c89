import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const notice = (...lines: string[]): string =>
  noticeMail(
    { from: 'MAILER-DAEMON@mta.bakery.example', subject: 'Undeliverable mail' },
    'Your message could not be delivered to this recipient:',
    '',
    '  bob@example.com',
    '',
    ...lines,
  );
const REPLY = '550 5.1.1 <bob@example.com>: user does not exist';
const bob = {
  recipient: 'bob@example.com',
  host: 'mx.example.com',
  code: '550',
  status: '5.1.1',
  said: REPLY,
  cause: 'recipient-unknown',
} as const;

const rows: readonly NoticeRow[] = [
  [
    'in the sentence above the reply',
    notice('Remote SMTP server mx.example.com has rejected address', `Server returned: ${REPLY}`),
    bob,
  ],
  [
    'behind a label of its own, with its address',
    notice('Mail server   : mx.example.com [198.51.100.25]', `SMTP response : ${REPLY}`),
    { ...bob, ip: '198.51.100.25' },
  ],
  [
    'in the cell of a table',
    noticeMail(
      {
        from: 'MAILER-DAEMON@mta.bakery.example',
        subject: 'Undeliverable mail',
        more: ['Content-Type: text/html; charset=utf-8'],
      },
      '<p>Your message could not be delivered.</p><table>',
      '<tr><td>Recipient</td><td>bob@example.com</td></tr>',
      '<tr><td>Server</td><td>mx.example.com (198.51.100.25)</td></tr>',
      '<tr><td>Response</td><td>550 5.1.1 user does not exist</td></tr></table>',
    ),
    { ...bob, ip: '198.51.100.25', said: '550 5.1.1 user does not exist' },
  ],
  [
    'by a forwarding service, in brackets before the reply',
    notice(`upstream (mx.example.com) permanent error: ${REPLY}`),
    bob,
  ],
  [
    'a server that made the notice is not the one that refused',
    notice('Generating server: mta.bakery.example', `Response: ${REPLY}`),
    { ...bob, host: null },
  ],
];

describe('the host that refused is named beside its reply', () => testNotices(rows));
