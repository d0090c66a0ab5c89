import type { Paste } from './paste.ts';

export const mailq: readonly Paste[] = [
  {
    name: 'a row of the Postfix queue',
    text: '4F1A2B0C3D      1234 Thu Nov 12 10:11:12  anna@example.org\n(host mx.example.com[192.0.2.25] said: 452 4.2.2 <bob@example.com>: Mailbox full (in reply to RCPT TO command))\n                                         bob@example.com',
    fields: {
      recipient: 'bob@example.com',
      status: '4.2.2',
      code: '452',
      author: 'receiver',
      cause: 'mailbox-full',
      operator: null,
      removed: [],
    },
    never: [],
  },
];
