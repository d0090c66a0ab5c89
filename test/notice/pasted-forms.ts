/** What a paste must give: a field that is not named is not looked at, null must be null. */
export interface PastedBounce {
  readonly recipient?: string | null;
  readonly status?: string | null;
  readonly code?: string;
  /** The refusing words, or their beginning. */
  readonly receiver?: string;
  readonly host?: string | null;
  readonly queueId?: string;
  /** Must stand nowhere in the bounce: the poster's own words. */
  readonly never?: string;
}

export type Paste = readonly [form: string, text: string, wanted: PastedBounce];

const lines = (...all: string[]): string => all.join('\n');

/** Pastes written for the project, a form each, with the chatter that people put around them. */
export const pastedForms: readonly Paste[] = [
  [
    'one bare reply',
    '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown in local recipient table',
    { code: '550', status: '5.1.1' },
  ],
  [
    'a reply in a sentence',
    'Since today I get the error 421 4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred - what can I do?',
    { code: '421', status: '4.7.0' },
  ],
  [
    'Python, with bytes in it',
    lines(
      'Traceback (most recent call last):',
      '  File "send.py", line 12, in <module>',
      "smtplib.SMTPRecipientsRefused: {'bob@example.com': (550, b'5.1.1 <bob@example.com>: Recipient address rejected: User unknown')}",
    ),
    { recipient: 'bob@example.com', code: '550', status: '5.1.1' },
  ],
  [
    'PHPMailer',
    lines(
      'Mailer Error: SMTP Error: The following recipients failed: bob@example.com: 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      'SMTP server error: DATA END command failed Detail: 550 5.7.1 Message rejected SMTP code: 550 Additional SMTP info: 5.7.1',
    ),
    { recipient: 'bob@example.com' },
  ],
  [
    'Nodemailer',
    lines(
      'Error: Message failed: 554 5.7.1 <bob@example.com>: Relay access denied',
      '    at SMTPConnection._formatError (/app/node_modules/nodemailer/lib/smtp-connection/index.js:790:19)',
      "  code: 'EMESSAGE',",
      "  response: '554 5.7.1 <bob@example.com>: Relay access denied',",
      '  responseCode: 554,',
      "  command: 'DATA'",
    ),
    { code: '554', status: '5.7.1' },
  ],
  [
    'JavaMail',
    lines(
      'com.sun.mail.smtp.SMTPAddressFailedException: 550 5.1.1 The email account that you tried to reach does not exist.',
      '\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:1873)',
    ),
    { code: '550', status: '5.1.1' },
  ],
  [
    '.NET',
    'System.Net.Mail.SmtpFailedRecipientException: Mailbox unavailable. The server response was: 550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    { code: '550', status: '5.1.1' },
  ],
  [
    'a session in swaks',
    lines(
      '=== Connected to mx.example.com.',
      '<-  220 mx.example.com ESMTP',
      ' -> EHLO out.example.net',
      '<-  250 mx.example.com',
      ' -> MAIL FROM:<office@bakery.example>',
      '<-  250 2.1.0 Ok',
      ' -> RCPT TO:<bob@example.com>',
      '<** 554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.example.org',
    ),
    { code: '554', status: '5.7.1' },
  ],
  [
    'a session with arrows',
    lines('>>> RCPT TO:<bob@example.com>', '<<< 550 5.1.1 <bob@example.com>... User unknown'),
    { recipient: 'bob@example.com', code: '550' },
  ],
  [
    'Exim’s SMTP<< lines',
    lines('  SMTP>> RCPT TO:<bob@example.com>', '  SMTP<< 421 4.7.0 too many connections from your host'),
    { code: '421' },
  ],
  [
    'mailq of Postfix',
    lines(
      '-Queue ID-  --Size-- ----Arrival Time---- -Sender/Recipient-------',
      '4CVFq31TnS     1187 Mon Nov  9 15:04:12  office@bakery.example',
      '(host mx.example.com[192.0.2.25] said: 450 4.2.0 <bob@example.com>: Recipient address rejected: Greylisted (in reply to RCPT TO command))',
      '                                         bob@example.com',
      '',
      '-- 1 Kbytes in 1 Request.',
    ),
    { recipient: 'bob@example.com', code: '450', status: '4.2.0' },
  ],
  [
    'quoted twice',
    lines(
      'On Monday Anna wrote:',
      '> Bob wrote:',
      '>> <bob@example.com>: host mx.example.com[192.0.2.1] said: 552 5.2.2',
      '>>     Mailbox full (in reply to RCPT TO command)',
      '> what is that?',
    ),
    { recipient: 'bob@example.com', code: '552', status: '5.2.2' },
  ],
  [
    'in a code fence',
    lines(
      'I see this in the log:',
      '',
      '```',
      '<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.7.1 Message rejected (in reply to end of DATA command)',
      '```',
      '',
      'Any idea?',
    ),
    { recipient: 'bob@example.com', code: '550', host: 'mx.example.com' },
  ],
  [
    'as a list',
    lines(
      'What I know:',
      '- recipient: bob@example.com',
      '- answer: 550 5.1.1 User unknown',
      '- my server: 198.51.100.99',
    ),
    { code: '550', status: '5.1.1', never: '198.51.100.99' },
  ],
  [
    'everything run into one line',
    'Reporting-MTA: dns; out.example.net Action: failed Final-Recipient: rfc822;bob@example.com Status: 5.0.0 Remote-MTA: dns; mx.example.com Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    { recipient: 'bob@example.com', code: '550' },
  ],
  [
    'smart quotes and no-break spaces',
    'The server says: “550\u00a05.1.1\u00a0<bob@example.com>: Recipient address rejected: User unknown”',
    { code: '550', status: '5.1.1' },
  ],
  [
    'an address swallowed as a tag',
    lines(
      'This is what came back:',
      ': host mx.example.com[192.0.2.1] said: 550 5.1.1 : Recipient address rejected: User unknown (in reply to RCPT TO command)',
    ),
    { recipient: null, code: '550', host: 'mx.example.com' },
  ],
  [
    'wrapped at 72 in the middle of a sentence',
    lines(
      '<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.7.1',
      'Service unavailable; Client host [192.0.2.7] blocked using',
      'zen.example.org (in reply to RCPT TO command)',
    ),
    { recipient: 'bob@example.com', code: '550', status: '5.7.1' },
  ],
  [
    'a webhook',
    lines(
      '{',
      '  "event": "bounce",',
      '  "email": "bob@example.com",',
      '  "status": "5.1.1",',
      '  "reason": "550 5.1.1 The email account that you tried to reach does not exist."',
      '}',
    ),
    { recipient: 'bob@example.com', code: '550', status: '5.1.1' },
  ],
  [
    'Exchange’s page',
    lines(
      'Delivery has failed to these recipients or groups:',
      '',
      'bob@example.com',
      "The email address you entered couldn't be found.",
      '',
      'Diagnostic information for administrators:',
      '',
      'Generating server: EXCH01.bakery.example',
      '',
      'bob@example.com',
      "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'",
    ),
    { recipient: 'bob@example.com', code: '550', status: '5.1.1' },
  ],
  [
    'Gmail’s page',
    lines(
      'Address not found',
      '',
      "Your message wasn't delivered to bob@example.com because the address couldn't be found, or is unable to receive mail.",
      '',
      'The response from the remote server was:',
      '',
      '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
    ),
    { recipient: 'bob@example.com', code: '550', status: '5.1.1' },
  ],
  [
    'deutsch, mit Text davor',
    lines(
      'Hallo zusammen, seit gestern kommt das hier zurück, unsere IP ist 198.51.100.99:',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.1] said: 554 5.7.1 Access denied (in reply to MAIL FROM command)',
      '',
      'Was tun?',
    ),
    { recipient: 'bob@example.com', code: '554', never: '198.51.100.99' },
  ],
  [
    'français, transféré',
    lines(
      '---------- Message transféré ---------',
      'De : Mail Delivery System <MAILER-DAEMON@out.example.net>',
      'Date : jeu. 12 nov. 2020 à 08:21',
      'Objet : Undelivered Mail Returned to Sender',
      'À : <office@bakery.example>',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    ),
    { recipient: 'bob@example.com', code: '550' },
  ],
  [
    '日本語',
    lines(
      '次のエラーが返ってきます。',
      '',
      '<bob@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    ),
    { recipient: 'bob@example.com', code: '550' },
  ],
  [
    'blanked out with stars',
    lines(
      '<***@***.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1 <***@***.com>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    ),
    { recipient: null, code: '550' },
  ],
  [
    'blanked out with words',
    lines('[removed]: host [removed] said: 550 5.7.1 Message rejected (in reply to end of DATA command)'),
    { recipient: null, code: '550', status: '5.7.1' },
  ],
  [
    "a reply that opens with the server's name, wrapped",
    lines(
      'Ciao a tutti, da ieri tutto torna indietro:',
      '',
      '<cliente@example.com>: host mx.example.com[192.0.2.1] refused to talk to',
      '    me: 550 mx-30.example.com mx-30.example.com IP blacklisted by CSI. For',
      '    remediation, please use http://reset.example.net/?ip=203.0.113.77',
    ),
    {
      recipient: 'cliente@example.com',
      code: '550',
      host: 'mx.example.com',
      receiver: '550 mx-30.example.com',
    },
  ],
];
