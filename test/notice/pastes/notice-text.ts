import type { Paste } from './paste.ts';

export const noticeText: readonly Paste[] = [
  {
    name: 'Postfix words in Italian chatter',
    text: 'Ciao, da ieri non funziona (provider 198.51.100.99).\n\n<mario@libero.it>: host smtp-in.libero.it[213.209.1.129] said: 550 5.1.1 <mario@libero.it>:\n    User unknown (in reply to RCPT TO command)\n\nGrazie',
    fields: {
      recipient: 'mario@libero.it',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: 'libero',
      removed: [],
    },
    never: ['198.51.100.99'],
  },
  {
    name: 'Exim words in Dutch chatter',
    text: 'Weet iemand dit?\n\n  jan@example.net\n    host mx.example.net [192.0.2.25]\n    SMTP error from remote mail server after RCPT TO:<jan@example.net>:\n    552 5.2.2 Mailbox full\n\nAlvast bedankt',
    fields: {
      recipient: 'jan@example.net',
      status: '5.2.2',
      code: '552',
      author: 'receiver',
      cause: 'mailbox-full',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'Gmail page in Portuguese chatter',
    text: "Alguém pode ajudar?\n\nAddress not found\nYour message wasn't delivered to rui@example.org because the address couldn't be found, or is unable to receive mail.\nThe response from the remote server was:\n550 5.1.1 <rui@example.org>: Recipient address rejected: User unknown",
    fields: {
      recipient: 'rui@example.org',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
];
