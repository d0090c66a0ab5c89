import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = {
  from: '"MDaemon at mail.example.net" <MDaemon@mail.example.net>',
  subject: 'Permanent Delivery Failure',
  more: ['X-MDDSN-Message: Yes'],
};
const OPENING = [
  '----------------------------------------------------------------------',
  'MDaemon Delivery Status Notification - http://www.mdaemon.com/dsn/',
  '----------------------------------------------------------------------',
  '',
  'The attached message had PERMANENT fatal delivery errors!',
  '',
  'After one or more unsuccessful delivery attempts the attached message has',
  'been removed from the mail queue on this server.  The number and frequency',
  'of delivery attempts are determined by local configuration parameters.',
  '',
  'YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS!',
  '',
];
const at = (...lines: string[]): string[] => lines.map((line) => ` Mon 2026-03-02 09:15:31: ${line}`);
const session = (...lines: string[]): string[] => [
  '--- Session Transcript ---',
  ...at(
    'Session 4711; child 1; thread 2304',
    'Parsing message <xxxxxxxxxxxxxxxxxxxxxxxx\\pd50004034668.msg>',
    '*  From: office@bakery.example',
    '*  To: bob@example.com',
    '*  Subject: Your order',
    'Resolving MX record for example.com (DNS Server: 192.0.2.53)...',
    '*  P=010 S=000 D=example.com TTL=(60) MX=[mx.example.com]',
    'Attempting SMTP connection to mx.example.com',
    'Resolving A record for mx.example.com (DNS Server: 192.0.2.53)...',
    '*  D=mx.example.com TTL=(60) A=[198.51.100.25]',
    ...lines,
  ),
  '--- End Transcript ---',
];
const TALK = [
  'Attempting SMTP connection to 198.51.100.25:25',
  '*  Connection established 192.0.2.1:49152 --> 198.51.100.25:25',
  'Waiting for protocol to start...',
  '<-- 220 mx.example.com ESMTP',
  '--> EHLO mail.example.net',
  '<-- 250-mx.example.com',
  '<-- 250 SIZE 35882577',
  '--> MAIL From:<office@bakery.example> SIZE=2134',
  '<-- 250 2.1.0 Ok',
];
const bob = { recipient: 'bob@example.com', queueId: 'pd50004034668' } as const;

const rows: readonly NoticeRow[] = [
  [
    'its transcript has a stamp on each line',
    noticeMail(
      head,
      ...OPENING,
      'Failed address: bob@example.com',
      '',
      ...session(
        ...TALK,
        '--> RCPT To:<bob@example.com>',
        '<-- 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
        '--> QUIT',
      ),
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'the body was refused in two lines',
    noticeMail(
      head,
      ...OPENING,
      'Failed address: bob@example.com',
      '',
      ...session(
        ...TALK,
        '--> RCPT To:<bob@example.com>',
        '<-- 250 2.1.5 Ok',
        '--> DATA',
        '<-- 354 End data with <CR><LF>.<CR><LF>',
        'Sending <pd50004034668.msg> to [198.51.100.25]',
        'Transfer Complete',
        '<-- 554-5.7.1 Message refused',
        '<-- 554 5.7.1 as spam',
        '--> QUIT',
      ),
    ),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '554 5.7.1 Message refused as spam',
      cause: 'content-spam',
    },
  ],
  [
    'nobody answered: the error is of its own machine',
    noticeMail(
      head,
      ...OPENING,
      'Failed address: bob@example.com',
      '',
      ...session(
        'Attempting SMTP connection to 198.51.100.25:25',
        'Waiting for socket connection...',
        '*  Winsock Error 10060 Connection timed out.',
        '*  Connection attempt failed',
      ),
    ),
    {
      ...bob,
      host: 'mx.example.com',
      ip: '198.51.100.25',
      own: 'Winsock Error 10060 Connection timed out.',
      cause: 'connection-failed',
    },
  ],
  [
    'a delay',
    noticeMail(
      { ...head, subject: 'Warning: bob@example.com' },
      'The attached message has been delayed',
      '',
      'This is a warning only. You do not need to resend your message: the server will keep trying.',
      '',
      'Failed address: bob@example.com',
      '',
      ...session(
        ...TALK,
        '--> RCPT To:<bob@example.com>',
        '<-- 451 4.7.1 Greylisted, try again later',
        '--> QUIT',
      ),
    ),
    {
      ...bob,
      kind: 'delayed',
      code: '451',
      status: '4.7.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '451 4.7.1 Greylisted, try again later',
      cause: 'greylisting',
    },
  ],
  [
    'an old version without a transcript',
    noticeMail(
      { from: 'MDaemon@mail.example.net', subject: 'Returned mail' },
      'Failed address: bob@example.com',
      '',
      'Error message below:',
      '550 - Requested action not taken: no such user here',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      said: '550 - Requested action not taken: no such user here',
      cause: 'recipient-unknown',
    },
  ],
];

describe('MDaemon', () => testNotices(rows));
