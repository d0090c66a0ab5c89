import type { Paste } from './paste.ts';

export const transcripts: readonly Paste[] = [
  {
    name: 'a Sendmail session',
    text: '   ----- Transcript of session follows -----\n... while talking to mx.example.com.:\n>>> RCPT To:<bob@example.com>\n<<< 550 5.1.1 User unknown\n550 5.1.1 <bob@example.com>... User unknown',
    fields: {
      recipient: 'bob@example.com',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'an Exim debug session',
    text: 'SMTP>> MAIL FROM:<anna@example.org>\nSMTP<< 250 OK\nSMTP>> RCPT TO:<bob@example.com>\nSMTP<< 550 5.1.1 User unknown',
    fields: {
      recipient: 'bob@example.com',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: [],
  },
  {
    name: 'a session typed by hand',
    text: 'RCPT TO:<bob@example.com>\n550 5.1.1 User unknown\nQUIT\n221 Bye',
    fields: {
      recipient: 'bob@example.com',
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
