import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const FROM = '"Courier mail server at mail.example.net" <@>';
const RULE = '---------------------------------------------------------------------------';

const failed = (...block: string[]): string =>
  noticeMail(
    { from: FROM, subject: 'NOTICE: mail delivery status.' },
    '',
    'This is a delivery status notification from mail.example.net,',
    'running the Courier mail server, version 1.0.6.',
    '',
    'The original message was received on Mon, 02 Mar 2026 09:15:30 +0000',
    'from [127.0.0.1] (client.bakery.example [192.0.2.20])',
    '',
    RULE,
    '',
    '                           UNDELIVERABLE MAIL',
    '',
    'Your message to the following recipients cannot be delivered:',
    '',
    ...block,
    '',
    RULE,
    '',
    'If your message was also sent to additional recipients, their delivery',
    'status is not included in this report.  You may or may not receive',
    'other delivery status notifications for additional recipients.',
  );

const rows: readonly NoticeRow[] = [
  [
    'a refused recipient, with the dialogue under the address',
    failed(
      '<bob@example.com>:',
      '    mx.example.com [198.51.100.25]:',
      '>>> RCPT TO:<bob@example.com>',
      '<<< 550 5.1.1 <bob@example.com>... User Unknown',
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>... User Unknown',
      cause: 'recipient-unknown',
      mta: 'mail.example.net',
    },
  ],
  [
    'two recipients, one of them refused in several lines',
    failed(
      '<ann@example.org>:',
      '    mx.example.org [203.0.113.25]:',
      '>>> DATA',
      '<<< 554-5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org;',
      '<<< 554 5.7.1 see https://www.spamhaus.org/query/ip/192.0.2.1',
      '',
      '<bob@example.com>:',
      '    mx.example.com [198.51.100.25]:',
      '>>> RCPT TO:<bob@example.com>',
      '<<< 552 5.2.2 Mailbox full',
    ),
    {
      recipient: 'ann@example.org',
      code: '554',
      status: '5.7.1',
      host: 'mx.example.org',
      ip: '203.0.113.25',
      said: '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; see https://www.spamhaus.org/query/ip/192.0.2.1',
      cause: 'ip-blocklisted-public-dnsbl',
      mta: 'mail.example.net',
    },
    {
      recipient: 'bob@example.com',
      code: '552',
      status: '5.2.2',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '552 5.2.2 Mailbox full',
      cause: 'mailbox-full',
      mta: 'mail.example.net',
    },
  ],
  [
    'a domain that does not exist: the words behind the mark are its own',
    failed('<bob@example.invalid>:', '<<< No such domain.'),
    {
      recipient: 'bob@example.invalid',
      own: 'No such domain.',
      cause: 'dns-failure',
      mta: 'mail.example.net',
    },
  ],
  [
    'a connection that failed, in stars',
    failed('<bob@example.com>:', '    mx.example.com [198.51.100.25]:', '*** Connection timed out'),
    {
      recipient: 'bob@example.com',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      own: 'Connection timed out',
      cause: 'connection-failed',
      mta: 'mail.example.net',
    },
  ],
  [
    'a delay',
    noticeMail(
      { from: FROM, subject: 'WARNING: delayed mail.' },
      'This is a delivery status notification from mail.example.net,',
      'running the Courier mail server, version 1.0.6.',
      '',
      RULE,
      '',
      '                   DELAYS IN DELIVERING YOUR MESSAGE',
      '',
      'The delivery of the following E-mail message has been delayed.',
      'Your message has not yet been delivered to the following recipients:',
      '',
      '<bob@example.com>:',
      '    mx.example.com [198.51.100.25]:',
      '>>> RCPT TO:<bob@example.com>',
      '<<< 451 4.7.1 Greylisted, please try again later',
    ),
    {
      kind: 'delayed',
      recipient: 'bob@example.com',
      code: '451',
      status: '4.7.1',
      host: 'mx.example.com',
      ip: '198.51.100.25',
      said: '451 4.7.1 Greylisted, please try again later',
      cause: 'greylisting',
      mta: 'mail.example.net',
    },
  ],
];

describe('Courier', () => testNotices(rows));
