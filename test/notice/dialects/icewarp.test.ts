import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const notice = (...lines: string[]): string =>
  noticeMail(
    {
      from: 'Mail Delivery Subsystem <MAILER-DAEMON@mail.bakery.example>',
      subject: 'Mail delivery failed: returning message to sender',
      more: [
        'Received: from localhost by mail.bakery.example (IceWarp 13.0.3.0) with ASMTP id 202603020915310001; Mon, 02 Mar 2026 09:15:31 +0000',
      ],
    },
    'The message could not be delivered to the following address(es).',
    '',
    '   ----- The following addresses had permanent fatal errors -----',
    '<bob@example.com>; originally to bob@example.com',
    '',
    '   ----- Transcript of session follows -----',
    ...lines,
    '',
    '   ----- Unsent message follows -----',
    'From: office@bakery.example',
    'To: bob@example.com',
    'Subject: Your order',
  );
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'the refusal stands in the transcript below the address',
    notice(
      '... while talking to mx.example.com:25 [198.51.100.25]',
      '>>> RCPT TO:<bob@example.com>',
      '<<< 550 5.1.1 <bob@example.com> User unknown; rejecting',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      said: '550 5.1.1 <bob@example.com> User unknown; rejecting',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the whole mail was refused after DATA',
    notice(
      '... while talking to mx.example.com:25 [198.51.100.25]',
      '>>> DATA',
      '<<< 554 5.7.1 Message refused: spam score 9.1',
    ),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      host: 'mx.example.com',
      said: '554 5.7.1 Message refused: spam score 9.1',
      cause: 'content-spam',
    },
  ],
];

describe('IceWarp', () => testNotices(rows));
