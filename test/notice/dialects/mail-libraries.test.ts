import { describe } from 'vitest';
import { type NoticeRow, testNotices } from './notice-row.ts';

const REFUSED = '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown';
const refused = {
  recipient: 'bob@example.com',
  code: '550',
  status: '5.1.1',
  said: REFUSED,
  cause: 'recipient-unknown',
} as const;

const rows: readonly NoticeRow[] = [
  [
    'Nodemailer: all recipients',
    `Error: Can't send mail - all recipients were rejected: ${REFUSED}`,
    refused,
  ],
  [
    'Symfony Mailer: the reply stands in quotation marks',
    `Symfony\\Component\\Mailer\\Exception\\TransportException: Expected response code "250" but got code "550", with message "${REFUSED}".`,
    refused,
  ],
  [
    'JavaMail: a nested exception',
    `javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp.SMTPAddressFailedException: ${REFUSED}`,
    refused,
  ],
  ['Ruby', `Net::SMTPFatalError: ${REFUSED}`, refused],
  [
    '.NET drops the three digits and puts a sentence of its own',
    'System.Net.Mail.SmtpException: Mailbox unavailable. The server response was: 5.7.1 <bob@example.com>: Relay access denied',
    {
      recipient: 'bob@example.com',
      status: '5.7.1',
      said: '5.7.1 <bob@example.com>: Relay access denied',
      cause: 'relay-denied',
    },
  ],
  [
    'MailKit drops them too',
    'MailKit.Net.Smtp.SmtpCommandException: 5.2.2 <bob@example.com>: Mailbox full',
    {
      recipient: 'bob@example.com',
      status: '5.2.2',
      said: '5.2.2 <bob@example.com>: Mailbox full',
      cause: 'mailbox-full',
    },
  ],
  [
    'Go reached nobody',
    'failed to send to bob@example.com: dial tcp 198.51.100.25:25: connect: connection refused',
    {
      recipient: 'bob@example.com',
      own: 'failed to send to bob@example.com: dial tcp 198.51.100.25:25: connect: connection refused',
      cause: 'connection-failed',
    },
  ],
];

describe('exceptions of mail libraries, as people paste them', () => testNotices(rows));
