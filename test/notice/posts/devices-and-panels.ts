import type { Post } from './post.ts';

/** What phones, panels and small mail programs say, as people paste it. */
export const devicesAndPanels: readonly Post[] = [
  {
    name: 'an iPhone, which shows no reply',
    text: 'Cannot Send Mail\nA copy has been placed in your Outbox. The recipient “lucy@example.net” was rejected by the server because it does not allow relaying.',
    records: [
      {
        recipient: 'lucy@example.net',
        said: 'Cannot Send Mail A copy has been placed in your Outbox. The recipient \u201clucy@example.net\u201d was rejected by the server because it does not allow relaying.',
        author: 'sender-host',
        cause: 'relay-denied',
      },
    ],
    never: [],
  },
  {
    name: "msmtp's log",
    text: "May 10 11:02:33 host=smtp.bakery.example tls=on auth=on user=me from=me@bakery.example recipients=pat@example.net smtpstatus=552 smtpmsg='552 5.3.4 Message size exceeds fixed limit' errormsg='server did not accept the mail' exitcode=EX_UNAVAILABLE",
    records: [
      {
        recipient: 'pat@example.net',
        status: '5.3.4',
        code: '552',
        said: '552 5.3.4 Message size exceeds fixed limit',
        author: 'receiver',
        sender: 'me@bakery.example',
        cause: 'size-limit',
      },
    ],
    never: [],
  },
  {
    name: 'a reply of two lines whose codes a library left out',
    text: 'git send-email fails:\n\n5.7.8 Username and Password not accepted. For more information, go to\n5.7.8  https://support.google.com/mail/?p=BadCredentials w12-20020a - gsmtp',
    records: [
      {
        status: '5.7.8',
        said: '5.7.8 Username and Password not accepted. For more information, go to 5.7.8  https://support.google.com/mail/?p=BadCredentials w12-20020a - gsmtp',
        author: 'receiver',
        cause: 'relay-denied',
        operator: 'google',
      },
    ],
    never: [],
  },
  {
    name: 'Gmail goes on trying, in the words of its page',
    text: [
      'Message delayed – Delivery incomplete',
      "There was a temporary problem delivering your message to kim@example.net. Gmail will retry for 46 more hours. You'll be notified if the delivery fails permanently.",
      '',
      'The response was:',
      'The recipient server did not accept our requests to connect. For more information, go to https://support.google.com/mail/answer/7720 [example.net. 203.0.113.88: timed out]',
    ].join('\n'),
    records: [
      {
        kind: 'delayed',
        recipient: 'kim@example.net',
        said: 'The recipient server did not accept our requests to connect. For more information, go to https://support.google.com/mail/answer/7720 [example.net. 203.0.113.88: timed out]',
        author: 'sender-host',
        cause: 'retry-expired',
      },
    ],
    never: [],
  },
  {
    name: "a panel's row with its state",
    text: [
      'ID: 4C1E52A0B7\tStatus: deferred\tFrom: info@bakery.example\tTo: kim@hotmail.com',
      'Reason: host hotmail-com.olc.protection.outlook.com[104.47.18.97] said: 451 4.7.500 Server busy. Please try again later from [198.51.100.15]. (AS843) (in reply to RCPT TO command)',
    ].join('\n'),
    records: [
      {
        kind: 'delayed',
        recipient: 'kim@hotmail.com',
        status: '4.7.500',
        code: '451',
        said: '451 4.7.500 Server busy. Please try again later from [198.51.100.15]. (AS843)',
        author: 'receiver',
        host: 'hotmail-com.olc.protection.outlook.com',
        ip: '104.47.18.97',
        cause: 'ip-reputation',
        operator: 'microsoft-outlook-com',
      },
    ],
    never: [],
  },
  {
    name: "hMailServer's log of what it delivers",
    text: [
      '"SMTPC"\t3412\t57\t"2024-02-05 09:14:02.118"\t"203.0.113.42"\t"SENT: RCPT TO:<ken@example.net>"',
      '"SMTPC"\t3412\t57\t"2024-02-05 09:14:02.331"\t"203.0.113.42"\t"RECEIVED: 550 5.7.1 Service unavailable; Client host [198.51.100.12] blocked using Spamhaus PBL"',
      '"SMTPC"\t3412\t57\t"2024-02-05 09:14:02.332"\t"203.0.113.42"\t"SENT: QUIT"',
    ].join('\n'),
    records: [
      {
        recipient: 'ken@example.net',
        status: '5.7.1',
        code: '550',
        said: '550 5.7.1 Service unavailable; Client host [198.51.100.12] blocked using Spamhaus PBL',
        author: 'receiver',
        ip: '203.0.113.42',
        cause: 'ip-blocklisted-public-dnsbl',
      },
    ],
    never: [],
  },
  {
    name: "the log of IIS's SMTP service",
    text: [
      '2024-01-15 10:01:01 203.0.113.12 OutboundConnectionCommand SMTPSVC1 WEB01 - 25 RCPT - TO:<kim@example.net> 0 0 4 0 200 SMTP - - - -',
      '2024-01-15 10:01:01 203.0.113.12 OutboundConnectionResponse SMTPSVC1 WEB01 - 25 - - 550+5.7.1+Message+rejected+due+to+content+restrictions 0 0 58 0 234 SMTP - - - -',
    ].join('\n'),
    records: [
      {
        recipient: 'kim@example.net',
        status: '5.7.1',
        code: '550',
        said: '550 5.7.1 Message rejected due to content restrictions',
        author: 'receiver',
        ip: '203.0.113.12',
        cause: 'content-spam',
      },
    ],
    never: [],
  },
  {
    name: 'a panel in Spanish names the server',
    text: [
      'Fallo en la entrega a: maria@example.net',
      'Motivo: 550 5.1.1 <maria@example.net>: Usuario desconocido',
      'Servidor: mx.example.net (203.0.113.65)',
    ].join('\n'),
    records: [
      {
        recipient: 'maria@example.net',
        status: '5.1.1',
        code: '550',
        said: '550 5.1.1 <maria@example.net>: Usuario desconocido',
        author: 'receiver',
        host: 'mx.example.net',
        ip: '203.0.113.65',
        cause: 'recipient-unknown',
      },
    ],
    never: [],
  },
  {
    name: 'forwarding out of the organisation is forbidden',
    text: "Remote Server returned '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)'\nto: kim@example.net",
    records: [
      {
        recipient: 'kim@example.net',
        status: '5.7.520',
        code: '550',
        said: '550 5.7.520 Access denied, Your organization does not allow external forwarding. Please contact your administrator for further assistance. AS(7555)',
        author: 'receiver',
        cause: 'host-own-limit',
      },
    ],
    never: [],
  },
  {
    name: "Exchange's queue viewer",
    text: [
      'Identity: EX01\\3456\\123456789',
      'Status: Retry',
      'Last Error: [{LED=451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketTimedout: Socket error code 10060};{MSG=};{FQDN=mail.example.net};{IP=203.0.113.39};{LRT=6/3/2024 9:00:00 AM}]',
      'Recipients: ap@example.net',
    ].join('\n'),
    records: [
      {
        kind: 'delayed',
        recipient: 'ap@example.net',
        status: '4.4.397',
        code: '451',
        said: '451 4.4.397 Error communicating with target host. -> 421 4.2.1 Unable to connect -> SocketTimedout: Socket error code 10060',
        author: 'sender-host',
        host: 'mail.example.net',
        ip: '203.0.113.39',
        cause: 'connection-failed',
      },
    ],
    never: [],
  },
];
