import type { Paste } from './paste.ts';

export const bareReply: readonly Paste[] = [
  {
    name: 'one reply in a Polish sentence',
    text: 'Dostaję ciągle: 550 5.1.1 <ola@example.com>: Recipient address rejected: User unknown',
    fields: {
      recipient: 'ola@example.com',
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
    name: 'one reply in typographic quotes',
    text: 'The server says “552 5.2.2 <bob@example.com>: Mailbox full” – why?',
    fields: {
      recipient: 'bob@example.com',
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
    name: 'one reply with non-breaking spaces',
    text: '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
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
