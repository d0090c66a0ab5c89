import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';
import { reportMail } from './report-mail.ts';

const sendmail = (from: string, ...lines: string[]): string =>
  noticeMail(
    { from, subject: 'Returned mail: see transcript for details' },
    '   ----- The following addresses had permanent fatal errors -----',
    '<bob@example.com>',
    ...lines,
  );
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'Proofpoint sends with Sendmail',
    sendmail(
      'Mail Delivery Subsystem <MAILER-DAEMON@mx0a-00000000.pphosted.com>',
      '    (reason: 550 5.1.1 User email address is marked as invalid.)',
      '',
      '   ----- Transcript of session follows -----',
      '... while talking to mx.example.com.:',
      '>>> RCPT To:<bob@example.com>',
      '<<< 550 5.1.1 User email address is marked as invalid.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mx.example.com',
      said: '550 5.1.1 User email address is marked as invalid.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'FortiMail writes as Sendmail does',
    sendmail('Mail Delivery System <MAILER-DAEMON@fml.example.net>', '    (reason: 552 5.2.2 Mailbox full)'),
    { ...bob, code: '552', status: '5.2.2', said: '552 5.2.2 Mailbox full', cause: 'mailbox-full' },
  ],
  [
    'SpamExperts and MailChannels stand behind a host’s Exim: their reply is quoted',
    noticeMail(
      {
        from: 'Mail Delivery System <Mailer-Daemon@out.example.net>',
        subject: 'Mail delivery failed: returning message to sender',
      },
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  bob@example.com',
      '    host out.mailspamprotection.com [198.51.100.25]',
      '    SMTP error from remote mail server after end of data:',
      '    550 High probability of spam',
    ),
    {
      ...bob,
      code: '550',
      host: 'out.mailspamprotection.com',
      ip: '198.51.100.25',
      said: '550 High probability of spam',
      cause: 'content-spam',
    },
  ],
  [
    'Cyrus answers over LMTP, and Postfix tells of it',
    reportMail(
      {
        from: 'MAILER-DAEMON@mail.example.net (Mail Delivery System)',
        subject: 'Undelivered Mail Returned to Sender',
      },
      [
        'This is the mail system at host mail.example.net.',
        '',
        '<bob@example.com>: host mail.example.net[/var/lmtp] said: 550-Mailbox unknown.',
        '    Either there is no mailbox associated with this 550-name or you do not have',
        '    authorization to see it. 550 5.1.1 User unknown (in reply to RCPT TO command)',
      ],
      [
        'Reporting-MTA: dns; mail.example.net',
        'X-Postfix-Queue-ID: 4F1C32A0B7',
        '',
        'Final-Recipient: rfc822; bob@example.com',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550-Mailbox unknown.  Either there is no mailbox',
        '    associated with this 550-name or you do not have authorization to see it.',
        '    550 5.1.1 User unknown',
      ],
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      host: 'mail.example.net',
      said: '550 Mailbox unknown.  Either there is no mailbox associated with this name or you do not have authorization to see it. User unknown',
      cause: 'recipient-unknown',
      queueId: '4F1C32A0B7',
      mta: 'mail.example.net',
    },
  ],
  [
    'SendGrid gives up with an action of its own',
    reportMail(
      { from: 'MAILER-DAEMON <apps@sendgrid.net>', subject: 'Undelivered Mail Returned to Sender' },
      [
        'This is an automatically generated message from SendGrid.',
        '',
        "I'm sorry to have to tell you that your message was not able to be delivered to one of its intended recipients.",
      ],
      [
        'Reporting-MTA: dns; smtp.sendgrid.net',
        '',
        'Final-Recipient: rfc822; bob@example.com',
        'Action: expired',
        'Status: ',
        'Diagnostic-Code: unable to get mx info: failed to get IPs from PTR record: lookup <nil>: unrecognized address',
      ],
    ),
    {
      ...bob,
      own: 'unable to get mx info: failed to get IPs from PTR record: lookup <nil>: unrecognized address',
      cause: 'dns-failure',
      mta: 'smtp.sendgrid.net',
    },
  ],
];

describe('gateways and services that write in another system’s manner', () => testNotices(rows));
