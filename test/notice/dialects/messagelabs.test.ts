import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = { from: 'MAILER-DAEMON@messagelabs.com', subject: 'failure notice' };
const notice = (...block: string[]): string =>
  noticeMail(
    head,
    'This is the mail delivery agent at messagelabs.com.',
    'I was not able to deliver your message to the following addresses.',
    '',
    ...block,
    '',
    '--- Below this line is a copy of the message.',
    '',
    'X-Msg-Ref: server-11.tower-143.messagelabs.com!1772441731!36473369!1',
    'From: office@bakery.example',
  );

const rows: readonly NoticeRow[] = [
  [
    'in the manner of qmail',
    notice(
      '<bob@example.com>:',
      '198.51.100.25 does not like recipient.',
      'Remote host said: 550 5.1.1 User unknown',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 User unknown',
      cause: 'recipient-unknown',
      mta: 'messagelabs.com',
    },
  ],
  [
    'two recipients',
    notice(
      '<ann@example.org>:',
      'Remote host said: 552 5.2.2 Mailbox full',
      '',
      '<bob@example.com>:',
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
    ),
    {
      recipient: 'ann@example.org',
      code: '552',
      status: '5.2.2',
      said: '552 5.2.2 Mailbox full',
      cause: 'mailbox-full',
      mta: 'messagelabs.com',
    },
    {
      recipient: 'bob@example.com',
      status: '4.4.1',
      own: "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      cause: 'connection-failed',
      mta: 'messagelabs.com',
    },
  ],
];

describe('MessageLabs', () => testNotices(rows));
