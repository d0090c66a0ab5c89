import type { Paste } from './paste.ts';

export const quotes: readonly Paste[] = [
  {
    name: 'two depths of quote marks',
    text: 'On Monday Anna wrote:\n> > <bob@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User\n> > unknown (in reply to RCPT TO command)\n\nNo idea either. Ask 198.51.100.99.',
    fields: {
      recipient: 'bob@example.com',
      status: '5.1.1',
      code: '550',
      author: 'receiver',
      cause: 'recipient-unknown',
      operator: null,
      removed: [],
    },
    never: ['198.51.100.99'],
  },
];
