import type { Paste } from './paste.ts';

export const damage: readonly Paste[] = [
  {
    name: 'addresses swallowed as tags',
    text: 'The following address(es) failed:\n\n  : host mx.example.com [192.0.2.25]\n    550 5.1.1 : Recipient address rejected: User unknown',
    fields: {
      recipient: null,
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: ['recipient'],
    },
    never: [],
  },
  {
    name: 'wrapped inside a host name',
    text: '<bob@example.com>: host mx-backup.exam\nple.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO\ncommand)',
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
