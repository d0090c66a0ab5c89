import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

/** Zimbra sends with Postfix; its mailbox server answers by LMTP. */
const notice = (queue: string, words: readonly string[], fields: readonly string[]): string =>
  reportMail(
    {
      from: 'Mail Delivery System <MAILER-DAEMON@zimbra.example.com>',
      subject: 'Undelivered Mail Returned to Sender',
    },
    [
      'This is the mail system at host zimbra.example.com.',
      '',
      "I'm sorry to have to inform you that your message could not",
      "be delivered to one or more recipients. It's attached below.",
      '',
      ...words,
    ],
    [
      'Reporting-MTA: dns; zimbra.example.com',
      `X-Postfix-Queue-ID: ${queue}`,
      'X-Postfix-Sender: rfc822; office@bakery.example',
      '',
      'Final-Recipient: rfc822; bob@example.com',
      'Original-Recipient: rfc822;bob@example.com',
      'Action: failed',
      ...fields,
    ],
  );
const bob = { recipient: 'bob@example.com', queueId: '5D2E1A40B3', mta: 'zimbra.example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the mailbox server says by LMTP that the mailbox is full',
    notice(
      '5D2E1A40B3',
      [
        '<bob@example.com>: host zimbra.example.com[192.0.2.31] said: 452 4.2.2 Over',
        '    quota (in reply to RCPT TO command)',
      ],
      ['Status: 4.2.2', 'Remote-MTA: dns; zimbra.example.com', 'Diagnostic-Code: smtp; 452 4.2.2 Over quota'],
    ),
    {
      ...bob,
      code: '452',
      status: '4.2.2',
      host: 'zimbra.example.com',
      ip: '192.0.2.31',
      said: '452 4.2.2 Over quota',
      cause: 'mailbox-full',
    },
  ],
  [
    'Amavis on the same machine holds a virus',
    notice(
      '5D2E1A40B3',
      [
        '<bob@example.com>: host 127.0.0.1[127.0.0.1] said: 554 5.7.0 Reject,',
        '    id=09123-02 - INFECTED: Eicar-Test-Signature (in reply to end of DATA command)',
      ],
      [
        'Status: 5.7.0',
        'Remote-MTA: dns; 127.0.0.1',
        'Diagnostic-Code: smtp; 554 5.7.0 Reject, id=09123-02 - INFECTED: Eicar-Test-Signature',
      ],
    ),
    {
      ...bob,
      code: '554',
      status: '5.7.0',
      host: '127.0.0.1',
      ip: '127.0.0.1',
      said: '554 5.7.0 Reject, id=09123-02 - INFECTED: Eicar-Test-Signature',
      cause: 'content-virus',
    },
  ],
];

describe('Zimbra', () => testNotices(rows));
