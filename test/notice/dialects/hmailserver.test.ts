import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const notice = (...blocks: string[]): string =>
  noticeMail(
    {
      from: 'mailer-daemon@example.net',
      subject: 'Message undeliverable: Your order',
      more: ['Auto-Submitted: auto-replied'],
    },
    'Your message did not reach some or all of the intended recipients.',
    '',
    '   Sent: Mon, 2 Mar 2026 09:15:30 +0000',
    '   Subject: Your order',
    '',
    'The following recipient(s) could not be reached:',
    '',
    ...blocks,
    '',
    'hMailServer',
  );
const TRIED = ['   ', '   Tried 5 time(s)'];

const rows: readonly NoticeRow[] = [
  [
    'the command it sent names the step, the reply is the receiver’s',
    notice(
      'bob@example.com',
      '   Error Type: SMTP',
      '   Remote server (198.51.100.25) issued an error.',
      '   hMailServer sent: RCPT TO:<bob@example.com>',
      '   Remote server replied: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'two recipients: one refused, one server that nobody reached',
    notice(
      'ann@example.org',
      '   Error Type: SMTP',
      '   Remote server (203.0.113.25) issued an error.',
      '   hMailServer sent: .',
      '   Remote server replied: 554 5.7.1 Message rejected as spam',
      '',
      'bob@example.com',
      '   Error Type: SMTP',
      '   Connection to recipients server failed.',
      '   Error: Host name: mx.example.com, message: Connection refused',
      ...TRIED,
    ),
    {
      recipient: 'ann@example.org',
      code: '554',
      status: '5.7.1',
      ip: '203.0.113.25',
      said: '554 5.7.1 Message rejected as spam',
      cause: 'content-spam',
    },
    {
      recipient: 'bob@example.com',
      host: 'mx.example.com',
      own: 'Connection to recipients server failed. Error: Host name: mx.example.com, message: Connection refused / Tried 5 time(s)',
      cause: 'connection-failed',
    },
  ],
  [
    'no mail server for the domain',
    notice(
      'bob@example.invalid',
      '   Error Type: SMTP',
      "   Error Description: No mail servers appear to exists for the recipient's address.",
      '   Additional information: Please check that you have not misspelled the recipients email address.',
    ),
    {
      recipient: 'bob@example.invalid',
      own: "Error Description: No mail servers appear to exists for the recipient's address. Additional information: Please check that you have not misspelled the recipients email address.",
      cause: 'dns-failure',
    },
  ],
  [
    'a full mailbox on the server itself: no remote host',
    notice('bob@example.net', '   Error Type: SMTP', '   Error Description: Inbox is full'),
    { recipient: 'bob@example.net', own: 'Error Description: Inbox is full', cause: 'mailbox-full' },
  ],
  [
    'a timeout in the dialogue',
    notice(
      'bob@example.com',
      '   Error Type: SMTP',
      '   There was a timeout while talking to the remote server.',
      ...TRIED,
    ),
    {
      recipient: 'bob@example.com',
      own: 'There was a timeout while talking to the remote server. / Tried 5 time(s)',
      cause: 'connection-failed',
    },
  ],
];

describe('hMailServer', () => testNotices(rows));
