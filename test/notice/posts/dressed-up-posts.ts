import type { Post } from './post.ts';

export const dressedUpPosts: readonly Post[] = [
  {
    name: 'Black bars over address and number, Finnish',
    text: [
      'Apua!',
      '',
      "<████@gmail.com>: host gmail-smtp-in.l.google.com[████████] said: 552 5.2.2 The recipient's inbox is out of storage space (in reply to RCPT TO command)",
    ].join('\n'),
    records: [
      {
        status: '5.2.2',
        code: '552',
        said: "552 5.2.2 The recipient's inbox is out of storage space",
        author: 'receiver',
        host: 'gmail-smtp-in.l.google.com',
        cause: 'mailbox-full',
        operator: 'google',
        removed: ['recipient', 'remoteIp'],
      },
    ],
    never: [],
  },
  {
    name: 'A redacted Exim block under a tag, Czech',
    text: [
      'Dobrý den,',
      '',
      '  <redacted>',
      '    host mx1.hotmail.com [<redacted>]',
      '    SMTP error from remote mail server after RCPT TO:<redacted>:',
      '    550 5.5.0 Requested action not taken: mailbox unavailable',
      '',
      'Děkuji',
    ].join('\n'),
    records: [
      {
        status: '5.5.0',
        code: '550',
        said: '550 5.5.0 Requested action not taken: mailbox unavailable',
        author: 'receiver',
        host: 'mx1.hotmail.com',
        cause: 'recipient-unknown',
        operator: 'microsoft-outlook-com',
        removed: ['recipient', 'remoteIp'],
      },
    ],
    never: [],
  },
  {
    name: 'Markdown escapes and links of a forum, with an address turned into a link',
    text: [
      'Got this back:',
      '',
      '\\<[bob@example.com](mailto:bob@example.com)\\>: host [mx.example.com](http://mx.example.com)\\[192\\.0\\.2\\.25\\] said: 550 5\\.7\\.1 Message rejected as spam \\(in reply to end of DATA command\\)',
    ].join('\n'),
    records: [
      {
        recipient: 'bob@example.com',
        status: '5.7.1',
        code: '550',
        said: '550 5.7.1 Message rejected as spam',
        author: 'receiver',
        host: 'mx.example.com',
        ip: '192.0.2.25',
        cause: 'content-spam',
      },
    ],
    never: [],
  },
  {
    name: "Outlook's doubled links, Hungarian",
    text: [
      'Üdv, ez jött vissza:',
      '',
      'bob@example.com<mailto:bob@example.com>',
      '    host mx.example.com<http://mx.example.com> [192.0.2.25]',
      '    SMTP error from remote mail server after RCPT TO:<bob@example.com<mailto:bob@example.com>>:',
      '    550 5.1.1 User unknown',
    ].join('\n'),
    records: [
      {
        recipient: 'bob@example.com',
        status: '5.1.1',
        code: '550',
        said: '550 5.1.1 User unknown',
        author: 'receiver',
        host: 'mx.example.com',
        ip: '192.0.2.25',
        cause: 'recipient-unknown',
      },
    ],
    never: [],
  },
  {
    name: 'HTML source of a web page, Greek',
    text: [
      'Καλημέρα, τι σημαίνει αυτό;',
      '',
      '<div>&lt;bob@example.com&gt;: host mx.example.com[192.0.2.25] said:<br>550 5.1.1 &lt;bob@example.com&gt;: Recipient address rejected: User unknown<br>(in reply to RCPT TO command)</div>',
    ].join('\n'),
    records: [
      {
        recipient: 'bob@example.com',
        status: '5.1.1',
        code: '550',
        said: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
        author: 'receiver',
        host: 'mx.example.com',
        ip: '192.0.2.25',
        cause: 'recipient-unknown',
      },
    ],
    never: [],
  },
  {
    name: 'Line numbers of an editor',
    text: [
      '  41  Reporting-MTA: dns; mail.example.org',
      '  42',
      '  43  Final-Recipient: rfc822; kim@example.com',
      '  44  Action: failed',
      '  45  Status: 5.1.1',
      '  46  Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    ].join('\n'),
    records: [
      {
        recipient: 'kim@example.com',
        status: '5.1.1',
        code: '550',
        said: '550 5.1.1 User unknown',
        author: 'receiver',
        reportingMta: 'mail.example.org',
        cause: 'recipient-unknown',
      },
    ],
    never: [],
  },
  {
    name: "A terminal's frame around fields, Romanian",
    text: [
      'Bună, ecranul arată:',
      '┌──────────────────────────────────────────────┐',
      '│ Final-Recipient: rfc822; kim@example.com     │',
      '│ Action:\tfailed                             │',
      '│ Status:\t5.2.2                              │',
      '│ Diagnostic-Code: smtp; 552 5.2.2 Mailbox full │',
      '└──────────────────────────────────────────────┘',
    ].join('\n'),
    records: [
      {
        recipient: 'kim@example.com',
        status: '5.2.2',
        code: '552',
        said: '552 5.2.2 Mailbox full',
        author: 'receiver',
        cause: 'mailbox-full',
      },
    ],
    never: [],
  },
  {
    name: 'Hebrew chatter with marks of direction, dashes for hyphens',
    text: [
      '\u200fשלום, מה זה?\u200f',
      '\u202a550–5.7.1 [198.51.100.7] Our system has detected that this message is\u202c',
      '\u202a550–5.7.1 likely unsolicited mail. To reduce the amount of spam sent to Gmail,\u202c',
      '\u202a550 5.7.1 this message has been blocked. - gsmtp\u202c',
    ].join('\n'),
    records: [
      {
        status: '5.7.1',
        code: '550',
        said: '550 5.7.1 [198.51.100.7] Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked. - gsmtp',
        author: 'receiver',
        cause: 'content-spam',
        operator: 'google',
      },
    ],
    never: [],
  },
  {
    name: 'A WhatsApp chat, one reply sent line by line',
    text: [
      '[09.03.26, 14:05:11] Anna: kommt zurück:',
      '[09.03.26, 14:05:20] Anna: 421-4.7.0 Too many connections',
      '[09.03.26, 14:05:22] Anna: 421 4.7.0 try again later',
      '[09.03.26, 14:06:01] Bob: von welcher IP? 192.0.2.9?',
    ].join('\n'),
    records: [
      {
        status: '4.7.0',
        code: '421',
        said: '421 4.7.0 Too many connections try again later',
        author: 'receiver',
        cause: 'concurrent-connections',
      },
    ],
    never: ['192.0.2.9'],
  },
];
