import { describe } from 'vitest';
import { type NoticeRow, noticeMail, testNotices } from './notice-row.ts';

const OPENING = [
  'Hi. This is the qmail-send program at mail.example.net.',
  "I'm afraid I wasn't able to deliver your message to the following addresses.",
  "This is a permanent error; I've given up. Sorry it didn't work out.",
  '',
];
const COPY = [
  '',
  '--- Below this line is a copy of the message.',
  '',
  'Return-Path: <office@bakery.example>',
  'Received: (qmail 4711 invoked by uid 89); 2 Mar 2026 09:15:30 -0000',
  'From: office@bakery.example',
  'To: bob@example.com',
  'Subject: Order',
  'Message-ID: <1@bakery.example>',
  '',
  'Hello',
];

const head = { from: 'MAILER-DAEMON@mail.example.net', subject: 'failure notice' };
const qmail = (...blocks: string[]): string => noticeMail(head, ...OPENING, ...blocks, ...COPY);
const mta = 'mail.example.net';
const bob = { recipient: 'bob@example.com', mta } as const;

const rows: readonly NoticeRow[] = [
  [
    'the recipient was refused: the host is told by its address',
    qmail(
      '<bob@example.com>:',
      '198.51.100.25 does not like recipient.',
      'Remote host said: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      'Giving up on 198.51.100.25.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.1.1',
      ip: '198.51.100.25',
      said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      own: 'Giving up on 198.51.100.25.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'refused after the message, in several lines',
    qmail(
      '<bob@example.com>:',
      '198.51.100.25 failed after I sent the message.',
      'Remote host said: 550-5.7.26 This mail has been blocked because the sender is unauthenticated.',
      '550-5.7.26 Authentication results: DKIM = did not pass SPF [bakery.example] with ip: [192.0.2.1] = did not pass',
      '550 5.7.26 For instructions see https://support.google.com/mail/answer/81126 a1-2002 - gsmtp',
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.26',
      ip: '198.51.100.25',
      said: '550 5.7.26 This mail has been blocked because the sender is unauthenticated. Authentication results: DKIM = did not pass SPF [bakery.example] with ip: [192.0.2.1] = did not pass For instructions see https://support.google.com/mail/answer/81126 a1-2002 - gsmtp',
      cause: 'auth-spf-dkim-dmarc',
    },
  ],
  [
    'failed at DATA',
    qmail(
      '<bob@example.com>:',
      '198.51.100.25 failed on DATA command.',
      'Remote host said: 452 4.3.1 Insufficient system storage',
      "I'm not going to try again; this message has been in the queue too long.",
    ),
    {
      ...bob,
      code: '452',
      status: '4.3.1',
      ip: '198.51.100.25',
      said: '452 4.3.1 Insufficient system storage',
      own: "I'm not going to try again; this message has been in the queue too long.",
      cause: 'temp-server-problem',
    },
  ],
  [
    'the greeting failed',
    qmail(
      '<bob@example.com>:',
      'Connected to 198.51.100.25 but greeting failed.',
      'Remote host said: 554 5.7.1 Your IP 192.0.2.1 is listed at zen.spamhaus.org',
      "I'm not going to try again; this message has been in the queue too long.",
    ),
    {
      ...bob,
      code: '554',
      status: '5.7.1',
      ip: '198.51.100.25',
      said: '554 5.7.1 Your IP 192.0.2.1 is listed at zen.spamhaus.org',
      own: "I'm not going to try again; this message has been in the queue too long.",
      cause: 'ip-blocklisted-public-dnsbl',
    },
  ],
  [
    'the sender was refused',
    qmail(
      '<bob@example.com>:',
      'Connected to 198.51.100.25 but sender was rejected.',
      'Remote host said: 553 5.1.8 <office@bakery.example>: Sender address rejected: Domain not found',
    ),
    {
      ...bob,
      code: '553',
      status: '5.1.8',
      ip: '198.51.100.25',
      said: '553 5.1.8 <office@bakery.example>: Sender address rejected: Domain not found',
      cause: 'sender-domain-invalid',
    },
  ],
  [
    'the connection died',
    qmail(
      '<bob@example.com>:',
      'Connected to 198.51.100.25 but connection died. Possible duplicate! (#4.4.2)',
      "I'm not going to try again; this message has been in the queue too long.",
    ),
    {
      ...bob,
      status: '4.4.2',
      ip: '198.51.100.25',
      own: "Connected to 198.51.100.25 but connection died. Possible duplicate! (#4.4.2) / I'm not going to try again; this message has been in the queue too long.",
      cause: 'connection-failed',
    },
  ],
  [
    'nobody was reached, and no such host, in one notice',
    qmail(
      '<ann@example.org>:',
      "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      "I'm not going to try again; this message has been in the queue too long.",
      '',
      '<bob@example.invalid>:',
      "Sorry, I couldn't find any host named example.invalid. (#5.1.2)",
    ),
    {
      recipient: 'ann@example.org',
      status: '4.4.1',
      own: "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1) / I'm not going to try again; this message has been in the queue too long.",
      cause: 'connection-failed',
      mta,
    },
    {
      recipient: 'bob@example.invalid',
      status: '5.1.2',
      own: "Sorry, I couldn't find any host named example.invalid. (#5.1.2)",
      cause: 'dns-failure',
      mta,
    },
  ],
  [
    'vpopmail knows no such mailbox: there is no remote host',
    qmail('<bob@example.com>:', 'Sorry, no mailbox here by that name. vpopmail (#5.1.1)'),
    {
      ...bob,
      status: '5.1.1',
      own: 'Sorry, no mailbox here by that name. vpopmail (#5.1.1)',
      cause: 'recipient-unknown',
    },
  ],
  [
    'a local mailbox is full',
    qmail('<bob@example.com>:', "Recipient's mailbox is full, message returned to sender. (#5.2.2)"),
    {
      ...bob,
      status: '5.2.2',
      own: "Recipient's mailbox is full, message returned to sender. (#5.2.2)",
      cause: 'mailbox-full',
    },
  ],
  [
    'a relay with a password refused the login (the SMTP AUTH patch)',
    qmail(
      '<bob@example.com>:',
      'Connected to 198.51.100.25 but authentication was rejected (AUTH PLAIN).',
      'Remote host said: 535 5.7.8 Error: authentication failed',
    ),
    {
      ...bob,
      code: '535',
      status: '5.7.8',
      ip: '198.51.100.25',
      said: '535 5.7.8 Error: authentication failed',
      cause: 'relay-denied',
    },
  ],
  [
    'TLS could not be begun (the TLS patch)',
    qmail(
      '<bob@example.com>:',
      'TLS connect failed: error:1408F10B:SSL routines:SSL3_GET_RECORD:wrong version number; connected to 198.51.100.25.',
      "I'm not going to try again; this message has been in the queue too long.",
    ),
    {
      ...bob,
      ip: '198.51.100.25',
      own: "TLS connect failed: error:1408F10B:SSL routines:SSL3_GET_RECORD:wrong version number; connected to 198.51.100.25. / I'm not going to try again; this message has been in the queue too long.",
      cause: 'connection-failed',
    },
  ],
  [
    'a list and a hoster answer in words of their own',
    qmail(
      '<list@example.com>:',
      "ezmlm-reject: fatal: Sorry, I don't accept messages larger than 40000 bytes (#5.2.3)",
      '',
      '<news@example.org>:',
      'Sorry, only subscribers may post. (#5.7.2)',
      '',
      '<carl@example.org>:',
      'This address no longer accepts mail.',
    ),
    {
      recipient: 'list@example.com',
      mta,
      status: '5.2.3',
      own: "ezmlm-reject: fatal: Sorry, I don't accept messages larger than 40000 bytes (#5.2.3)",
      cause: 'size-limit',
    },
    {
      recipient: 'news@example.org',
      mta,
      status: '5.7.2',
      own: 'Sorry, only subscribers may post. (#5.7.2)',
      cause: 'recipient-policy',
    },
    {
      recipient: 'carl@example.org',
      mta,
      own: 'This address no longer accepts mail.',
      cause: 'recipient-inactive',
    },
  ],
  [
    'lines of a patch before the reply are no part of it',
    qmail(
      '<bob@example.com>:',
      'User and password not set, continuing without authentication.',
      '<bob@example.com> 198.51.100.25 failed after I sent the message.',
      'Remote host said: 550 5.7.1 Our system detected an illegal attachment on your message.',
    ),
    {
      ...bob,
      code: '550',
      status: '5.7.1',
      ip: '198.51.100.25',
      said: '550 5.7.1 Our system detected an illegal attachment on your message.',
      own: 'User and password not set, continuing without authentication. <bob@example.com>',
      cause: 'content-attachment',
    },
  ],
  [
    'a warning of qmail-notify',
    noticeMail(
      { ...head, subject: 'delayed delivery notice' },
      'Hi. This is the qmail-send program at mail.example.net.',
      'This is a warning message only; your message has not yet been delivered to the following addresses.',
      'You do not need to resend it: I will keep trying.',
      '',
      '<bob@example.com>:',
      'Connected to 198.51.100.25 but greeting failed.',
      'Remote host said: 421 4.7.0 Too many connections',
      ...COPY,
    ),
    {
      ...bob,
      kind: 'delayed',
      code: '421',
      status: '4.7.0',
      ip: '198.51.100.25',
      said: '421 4.7.0 Too many connections',
      cause: 'concurrent-connections',
    },
  ],
  [
    'the bounce bounced',
    noticeMail(
      head,
      'Hi. This is the qmail-send program at mail.example.net.',
      'I tried to deliver a bounce message to this address, but the bounce bounced!',
      '',
      '<bob@example.com>:',
      'Sorry, no mailbox here by that name. (#5.1.1)',
      '',
      '--- Below this line is the original bounce.',
      '',
      'Return-Path: <>',
    ),
    {
      ...bob,
      status: '5.1.1',
      own: 'Sorry, no mailbox here by that name. (#5.1.1)',
      cause: 'recipient-unknown',
    },
  ],
  [
    "the hoster's own words in place of the opening",
    noticeMail(
      head,
      'This is the machine generated message from mail service.',
      '',
      'Unfortunately, your mail was not delivered to the following address:',
      '',
      '<bob@example.com>:',
      '198.51.100.25 does not like recipient.',
      'Remote host said: 550 No such user here',
      'Giving up on 198.51.100.25.',
      ...COPY,
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      ip: '198.51.100.25',
      said: '550 No such user here',
      own: 'Giving up on 198.51.100.25.',
      cause: 'recipient-unknown',
    },
  ],
  [
    'in Spanish',
    noticeMail(
      head,
      'Su mensaje no pudo ser entregado a las siguientes direcciones.',
      'Este es un error permanente.',
      '',
      '<bob@example.com>:',
      '198.51.100.25 does not like recipient.',
      'Remote host said: 550 5.2.1 The email account that you tried to reach is disabled.',
      ...COPY,
    ),
    {
      recipient: 'bob@example.com',
      code: '550',
      status: '5.2.1',
      ip: '198.51.100.25',
      said: '550 5.2.1 The email account that you tried to reach is disabled.',
      cause: 'recipient-inactive',
    },
  ],
];

describe('qmail and its relatives', () => testNotices(rows));
