import { from, type OrdinaryMail } from './ordinary-mail.ts';

const lines = (...all: readonly string[]): string => all.join('\n');

/**
 * Bounces without the marks of one: no report parts, a sender or a subject that says nothing. Each is about
 * bob@example.com.
 */
export const plainBounces: readonly OrdinaryMail[] = [
  [
    'a person’s name, an empty subject, a frame of Postfix',
    from('Karl Root <karl@mail.example.net>', ''),
    lines(
      '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1',
      '    <bob@example.com>: Recipient address rejected: User unknown (in reply to',
      '    RCPT TO command)',
    ),
  ],
  [
    'an administrator’s own words',
    [...from('Systemverwalter <admin@mail.example.net>', 'Ihre Nachricht'), 'Return-Path: <>'],
    lines('Ihre E-Mail an bob@example.com wurde abgelehnt:', '', '550 5.1.1 User unknown'),
  ],
  [
    'an application relays the reply',
    from('Shop System <shop@bakery.example>', 'Order 4711'),
    lines(
      'The confirmation for order 4711 could not be sent to bob@example.com.',
      '',
      'Server answered: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    ),
  ],
  [
    'qmail’s words from a person',
    [...from('Tom <tom@example.net>', 'failure notice'), 'Return-Path: <>'],
    lines(
      'Hi. This is the qmail-send program at mail.example.net.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
      '',
      '<bob@example.com>:',
      '192.0.2.25 does not like recipient.',
      'Remote host said: 550 5.1.1 no such user',
      'Giving up on 192.0.2.25.',
    ),
  ],
  [
    'Exim’s words, forwarded by a program under a new subject',
    from('Helpdesk <helpdesk@bakery.example>', '[Ticket 17] new message'),
    lines(
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  bob@example.com',
      '    host mx.example.com [192.0.2.25]',
      '    SMTP error from remote mail server after RCPT TO:<bob@example.com>:',
      '    550 5.1.1 User unknown',
    ),
  ],
  [
    'an Exchange notice as plain text, from a person',
    from('Eve Adams <eve@example.net>', 'Undeliverable: Order'),
    lines(
      'Delivery has failed to these recipients or groups:',
      '',
      'bob@example.com (bob@example.com)',
      "The email address you entered couldn't be found.",
      '',
      'Diagnostic information for administrators:',
      '',
      'Generating server: mail.example.net',
      '',
      'bob@example.com',
      'mx.example.com',
      "Remote Server returned '550 5.1.1 User unknown'",
    ),
  ],
  [
    'a null return path and a reply alone',
    [...from('mail@example.net', 'Order'), 'Return-Path: <>', 'Auto-Submitted: auto-replied'],
    lines('bob@example.com: 552 5.2.2 mailbox full'),
  ],
  [
    'a forwarder’s sentence',
    [...from('forward@example.net', 'Mail could not be forwarded'), 'Return-Path: <>'],
    'Your message to bob@example.com was not delivered: 550 5.7.1 rejected because of policy',
  ],
  [
    'a subject in Danish',
    [...from('Postmester <post@example.net>', 'Ikke leveret: Ordre'), 'Return-Path: <>'],
    lines(
      'Din besked kunne ikke leveres til følgende modtagere:',
      '',
      'bob@example.com',
      '   550 5.1.1 User unknown',
    ),
  ],
  [
    'a subject in Polish',
    [...from('Poczta <poczta@example.net>', 'Niedostarczona wiadomość'), 'Return-Path: <>'],
    lines(
      'Wiadomość do <bob@example.com> nie została dostarczona.',
      'Odpowiedź serwera: 550 5.1.1 User unknown',
    ),
  ],
  [
    'a subject in Turkish',
    [...from('Posta <posta@example.net>', 'Teslim edilemedi'), 'Return-Path: <>'],
    lines('Aşağıdaki alıcıya ileti teslim edilemedi:', '', '<bob@example.com>: 550 5.1.1 User unknown'),
  ],
  [
    'a subject in Greek, quoted-printable',
    [
      ...from('mail@example.net', '=?utf-8?B?zpHPgM+Ez4XPh86vzrE=?='),
      'Return-Path: <>',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ],
    lines(
      '=CE=91=CF=80=CE=BF=CF=84=CF=85=CF=87=CE=AF=CE=B1:',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User =',
      'unknown',
    ),
  ],
  [
    'HTML alone, from a person',
    [...from('Kim <kim@example.net>', 'Your mail'), 'Content-Type: text/html; charset=utf-8'],
    '<html><body><p>Your message to <b>bob@example.com</b> could not be delivered.</p><p>Remote server said: 550 5.1.1 User unknown</p></body></html>',
  ],
  [
    'a web form that could not send',
    from('WordPress <wordpress@bakery.example>', 'Could not send mail'),
    'SMTP Error: The following recipients failed: bob@example.com: 5.1.1 User unknown SMTP server error: RCPT TO command failed Detail: 550 5.1.1 User unknown',
  ],
  [
    'a monitor that shows the line of the log',
    from('Logs <logs@bakery.example>', 'mail.err'),
    'Nov 10 07:16:02 mail postfix/smtp[2211]: 4CVgyZ12kLmz3Q5r: to=<bob@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1.9, delays=0.1/0.01/0.9/0.89, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command))',
  ],
  [
    'a transcript of Sendmail under a neutral subject',
    [...from('Mail <mail@example.net>', 'Message from mail.example.net'), 'Return-Path: <>'],
    lines(
      '   ----- The following addresses had permanent fatal errors -----',
      '<bob@example.com>',
      '    (reason: 550 5.1.1 User unknown)',
      '',
      '   ----- Transcript of session follows -----',
      '... while talking to mx.example.com.:',
      '>>> RCPT To:<bob@example.com>',
      '<<< 550 5.1.1 User unknown',
      '550 5.1.1 <bob@example.com>... User unknown',
    ),
  ],
  [
    'a gateway that speaks of a delay',
    [...from('gateway@example.net', 'still trying'), 'Return-Path: <>'],
    lines(
      'Your message has not yet been delivered to bob@example.com.',
      'mx.example.com said: 451 4.7.1 Greylisted, try again later',
    ),
  ],
  [
    'report fields in the text',
    from('it@example.net', 'info'),
    lines(
      'Final-Recipient: rfc822; bob@example.com',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    ),
  ],
  [
    'no subject at all, a mailbox’s own program',
    ['From: "Bob" <bob@example.com>', 'Return-Path: <>', 'Auto-Submitted: auto-replied'],
    lines('The mailbox bob@example.com is full. Your message was rejected.', '', '552 5.2.2 Over quota'),
  ],
  [
    'a colleague forwards it as words',
    from('Anna <anna@bakery.example>', 'WG: komisch'),
    lines(
      'Kannst du damit was anfangen?',
      '',
      '-----Ursprüngliche Nachricht-----',
      'Von: Mail Delivery System <MAILER-DAEMON@mail.example.net>',
      'Gesendet: Mittwoch, 11. November 2020 16:34',
      'An: office@bakery.example',
      'Betreff: Undelivered Mail Returned to Sender',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    ),
  ],
  [
    'a colleague quotes it',
    from('Anna <anna@bakery.example>', 'hm'),
    lines(
      'seit heute kommt das:',
      '> <bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User',
      '>     unknown (in reply to RCPT TO command)',
    ),
  ],
  [
    'a notice that thanks',
    [...from('Mail Team <team@example.net>', 'About your message'), 'Return-Path: <>'],
    lines(
      'Thank you for your message. Unfortunately bob@example.com does not exist any more:',
      '550 5.1.1 no such user here',
    ),
  ],
  [
    'a Domino server under a person’s name',
    from(
      'Eve Adams/ACME <eve@example.net>',
      'DELIVERY FAILURE: User bob (bob@example.com) not listed in Domino Directory',
    ),
    lines(
      'Your message',
      '',
      '  Subject: Order',
      '',
      'was not delivered to:',
      '',
      '  bob@example.com',
      '',
      'because:',
      '',
      '  User bob (bob@example.com) not listed in Domino Directory',
    ),
  ],
  [
    'a no-reply address and a sentence in French',
    [...from('No Reply <no-reply@example.net>', 'Votre message'), 'Return-Path: <>'],
    lines('Votre message à <bob@example.com> n’a pas pu être remis :', '550 5.1.1 Utilisateur inconnu'),
  ],
  [
    'a Japanese notice under the subject of the mail itself',
    [...from('Mail <mail@example.net>', 'Re: Order'), 'Return-Path: <>', 'Auto-Submitted: auto-generated'],
    lines('以下の宛先にメールを配信できませんでした。', '', 'bob@example.com', '550 5.1.1 User unknown'),
  ],
  [
    'a service that mails its event as JSON',
    from('events@sender.example', 'event'),
    '{"event":"bounce","email":"bob@example.com","status":"5.1.1","reason":"550 5.1.1 User unknown","type":"bounce"}',
  ],
  [
    'a script’s error',
    from('root@mail.bakery.example', 'Cron <root@mail> newsletter.py'),
    lines(
      'Traceback (most recent call last):',
      '  File "newsletter.py", line 12, in <module>',
      "smtplib.SMTPRecipientsRefused: {'bob@example.com': (550, b'5.1.1 User unknown')}",
    ),
  ],
  [
    'a copy after it, and no word before',
    [...from('mail@example.net', 'Returned'), 'Return-Path: <>'],
    lines(
      'bob@example.com',
      '  550 5.1.1 User unknown',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      '',
      'From: office@bakery.example',
      'To: bob@example.com',
      'Subject: Order',
      '',
      'Good morning.',
    ),
  ],
  [
    'text in base64',
    [
      ...from('mail@example.net', 'Notice'),
      'Return-Path: <>',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
    ],
    Buffer.from(
      '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)\n',
    ).toString('base64'),
  ],
  [
    'a list that a member’s host refused',
    from('news-owner@lists.example', 'Bounce action notification'),
    lines(
      'This is a Mailman mailing list bounce action notice:',
      '',
      '    List:       News',
      '    Member:     bob@example.com',
      '    Action:     Subscription disabled.',
      '    Reason:     Excessive or fatal bounces.',
      '',
      'The triggering bounce notice is attached below.',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    ),
  ],
  [
    'Finnish, without a mark but the missing way back',
    [...from('post@example.net', 'Viestiä ei voitu toimittaa'), 'Return-Path: <>'],
    'Viestiäsi ei voitu toimittaa vastaanottajalle bob@example.com.\nPalvelin vastasi: 550 5.1.1 User unknown',
  ],
  [
    'Korean, without a mark but the missing way back',
    [...from('post@example.net', '배달되지 않음'), 'Return-Path: <>'],
    'bob@example.com 님에게 메시지를 배달하지 못했습니다.\n550 5.1.1 User unknown',
  ],
  [
    'no code at all, in German',
    [...from('Mailer-Daemon@example.net', 'Ihre Nachricht'), 'Return-Path: <>'],
    'Ihre Nachricht an bob@example.com konnte nicht zugestellt werden, da das Postfach voll ist.',
  ],
  [
    'no code at all, by a person’s hand',
    [...from('Hostmaster <hostmaster@example.net>', 'Mail for bob'), 'Return-Path: <>'],
    'Your message to <bob@example.com> could not be delivered because the domain has no mail server.',
  ],
  [
    'a table in HTML',
    [
      ...from('post@example.net', 'About your mail'),
      'Return-Path: <>',
      'Content-Type: text/html; charset=utf-8',
    ],
    '<table><tr><td>Recipient</td><td>bob@example.com</td></tr><tr><td>Error</td><td>550 5.1.1 User unknown</td></tr></table>',
  ],
];
