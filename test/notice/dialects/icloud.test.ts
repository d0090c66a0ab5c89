import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const bob = { recipient: 'bob@example.com' } as const;
const mx = { host: 'mx.example.com', ip: '198.51.100.25' } as const;
const HOST = 'st43p00im-ztdg10061201.me.com';
const head = {
  from: `Mail Delivery System <MAILER-DAEMON@${HOST}>`,
  subject: 'Undelivered Mail Returned to Sender',
};

const rows: readonly NoticeRow[] = [
  [
    'as Postfix writes it',
    noticeMail(
      head,
      `This is the mail system at host ${HOST}.`,
      '',
      "I'm sorry to have to inform you that your message could not",
      "be delivered to one or more recipients. It's attached below.",
      '',
      '                   The mail system',
      '',
      '<bob@example.com>: host mx.example.com[198.51.100.25] said: 550 5.1.1',
      '    <bob@example.com>: user does not exist (in reply to RCPT TO command)',
    ),
    {
      ...bob,
      ...mx,
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 <bob@example.com>: user does not exist',
      cause: 'recipient-unknown',
      mta: HOST,
    },
  ],
];

describe('iCloud', () => testNotices(rows));
