import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const from = 'Postmaster <postmaster@gw.example.com>';
const bob = { recipient: 'bob@example.com' } as const;

const rows: readonly NoticeRow[] = [
  [
    'a gateway that speaks German refuses an attachment, and gives no code',
    noticeMail(
      { from, subject: 'Ihre Nachricht wurde abgewiesen: Angebot' },
      'Ihre E-Mail an bob@example.com wurde von unserem Gateway abgewiesen.',
      '',
      'Grund: Der Anhang "angebot.docm" enthält einen unzulässigen Dateityp.',
    ),
    { ...bob, cause: 'content-attachment' },
  ],
  [
    'a gateway blocks a virus, and gives no code',
    noticeMail(
      { from, subject: 'Message blocked' },
      'The message detailed below was blocked by the mail gateway.',
      '',
      'From: office@bakery.example',
      'To: bob@example.com',
      'Subject: Your order',
      '',
      'Reason: Virus found: EICAR-Test-File in attachment offer.zip',
    ),
    { ...bob, cause: 'content-virus' },
  ],
  [
    'the status stands behind a word and without a reply code',
    noticeMail(
      { from, subject: 'Unzustellbar: Angebot' },
      "Die Nachricht an den Empfänger 'bob@example.com' konnte nicht zugestellt werden.",
      '',
      'Ursache: Das Postfach des Empfängers existiert nicht mehr. Fehlercode: 5.1.6',
    ),
    {
      ...bob,
      status: '5.1.6',
      said: 'Ursache: Das Postfach des Empfängers existiert nicht mehr. Fehlercode: 5.1.6',
      cause: 'recipient-unknown',
    },
  ],
  [
    'recipients are numbered, and the one that got the mail is none of them',
    noticeMail(
      { from, subject: 'Undeliverable message' },
      'Your message could not be delivered to 2 of 3 recipients:',
      '',
      '1. bob@example.com: 550 5.1.1 User unknown',
      '2. eve@example.net: 452 4.2.2 Mailbox full',
      '',
      'The message was delivered to: joe@example.org',
    ),
    { ...bob, code: '550', status: '5.1.1', said: '550 5.1.1 User unknown', cause: 'recipient-unknown' },
    {
      recipient: 'eve@example.net',
      code: '452',
      status: '4.2.2',
      said: '452 4.2.2 Mailbox full',
      cause: 'mailbox-full',
    },
  ],
  [
    'an address of an office is the recipient where the mail was sent to it',
    noticeMail(
      { from, subject: 'Mail delivery failed' },
      'Your email to info@example.com was not accepted by the forwarding destination:',
      '',
      '550 5.2.2 Mailbox full',
    ),
    {
      recipient: 'info@example.com',
      code: '550',
      status: '5.2.2',
      said: '550 5.2.2 Mailbox full',
      cause: 'mailbox-full',
    },
  ],
  [
    'a list of what waits in quarantine is no bounce',
    noticeMail(
      { from, subject: 'You have 2 new messages in quarantine' },
      'These messages were not delivered to your inbox:',
      '',
      'Sender: news@example.org  Subject: Win a prize  Reason: Spam',
    ),
  ],
  [
    'XMail shows the envelope as a form, which is no session',
    noticeMail(
      { from, subject: 'Error sending message [1773133922.4711.xm] from [xm.example.com]' },
      '[<01>] Error sending message [1773133922.4711.xm] from [xm.example.com].',
      '',
      'ID:        <S4711>',
      'Mail From: <office@bakery.example>',
      'Rcpt To:   <bob@example.com>',
      'Server:    <mx.example.com> [198.51.100.25]',
      '',
      '[<02>] The reason of the delivery failure was:',
      '',
      '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
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
];

describe('notices in the words of gateways', () => testNotices(rows));
