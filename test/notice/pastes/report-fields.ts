import type { Paste } from './paste.ts';

export const reportFields: readonly Paste[] = [
  {
    name: 'DSN fields among German chatter',
    text: 'Hallo zusammen, unser Server 198.51.100.99 ist neu.\nFinal-Recipient: rfc822; erika@gmx.de\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mx00.gmx.net\nDiagnostic-Code: smtp; 550 Requested action not taken: mailbox unavailable\n\nWas kann ich tun?',
    fields: {
      recipient: 'erika@gmx.de',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: 'united-internet',
      removed: [],
    },
    never: ['198.51.100.99'],
  },
  {
    name: 'DSN fields with an empty line after each',
    text: "Final-Recipient: rfc822; anna@gmail.com\n\nAction: failed\n\nStatus: 5.2.2\n\nRemote-MTA: dns; gmail-smtp-in.l.google.com\n\nDiagnostic-Code: smtp; 552 5.2.2 The recipient's inbox is out of storage space.",
    fields: {
      recipient: 'anna@gmail.com',
      status: '5.2.2',
      code: '552',
      author: 'receiver',
      cause: 'mailbox-full',
      operator: 'google',
      removed: [],
    },
    never: [],
  },
  {
    name: 'DSN fields run into one line',
    text: 'bonjour, voila: Final-Recipient: rfc822; paul@orange.fr Action: failed Status: 5.1.1 Remote-MTA: dns; smtp-in.orange.fr Diagnostic-Code: smtp; 550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416',
    fields: {
      recipient: 'paul@orange.fr',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: 'orange-fr',
      removed: [],
    },
    never: [],
  },
  {
    name: 'DSN fields, the recipient blanked',
    text: 'ayuda por favor\nFinal-Recipient: rfc822; xxx@xxxxxx.xxx\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 550 5.7.1 relaying denied',
    fields: {
      recipient: null,
      status: '5.7.1',
      code: '550',
      author: 'receiver',
      cause: 'relay-denied',
      operator: null,
      removed: ['recipient'],
    },
    never: [],
  },
];
