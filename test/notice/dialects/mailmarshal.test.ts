import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const head = { from: 'Postmaster@example.net', subject: 'Undeliverable Mail: "Your order"' };

const notice = (recipients: readonly string[], ...reason: string[]): string =>
  noticeMail(
    head,
    'Your message:',
    '   From:    office@bakery.example',
    '   Subject: Your order',
    '',
    'Could not be delivered because of',
    '',
    ...reason,
    '',
    'The following recipients were affected: ',
    ...recipients.map((one) => `    ${one}`),
    '',
    'Additional Information',
    '======================',
    'Original Sender:    <office@bakery.example>',
    'Sender-MTA:         <192.0.2.1>',
    'Remote-MTA:         <198.51.100.25>',
    'Reporting-MTA:      <relay.example.net>',
    'MessageName:        <B549996730000.000000000001.0003.mml>',
    'Last-Attempt-Date:  <09:15:31 Mon, 02 March 2026>',
    '',
    '+++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++++',
    '',
    'Received: from client.bakery.example by relay.example.net',
  );
const shared = {
  ip: '198.51.100.25',
  mta: 'relay.example.net',
  queueId: 'B549996730000.000000000001.0003',
} as const;

const rows: readonly NoticeRow[] = [
  [
    'the reply stands before the recipient, host and queue name below',
    notice(['bob@example.com'], '550 5.1.1 User unknown'),
    {
      ...shared,
      recipient: 'bob@example.com',
      code: '550',
      status: '5.1.1',
      said: '550 5.1.1 User unknown',
      cause: 'recipient-unknown',
    },
  ],
  [
    'two recipients of one refusal, which runs over two lines',
    notice(
      ['ann@example.com', 'bob@example.com'],
      '554 5.7.1 This message has been rejected: attachment type',
      'not allowed (invoice.exe)',
    ),
    {
      ...shared,
      recipient: 'ann@example.com',
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 This message has been rejected: attachment type not allowed (invoice.exe)',
      cause: 'content-attachment',
    },
    {
      ...shared,
      recipient: 'bob@example.com',
      code: '554',
      status: '5.7.1',
      said: '554 5.7.1 This message has been rejected: attachment type not allowed (invoice.exe)',
      cause: 'content-attachment',
    },
  ],
  [
    'no name found: its own words',
    notice(['bob@example.invalid'], 'Unable to resolve domain: host not found'),
    {
      ...shared,
      recipient: 'bob@example.invalid',
      own: 'Unable to resolve domain: host not found',
      cause: 'dns-failure',
    },
  ],
];

describe('MailMarshal', () => testNotices(rows));
