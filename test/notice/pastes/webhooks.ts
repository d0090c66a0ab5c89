import type { Paste } from './paste.ts';

export const webhooks: readonly Paste[] = [
  {
    name: 'JSON of a mail service',
    text: '{"event":"bounce","email":"bob@example.com","status":"5.1.1","reason":"550 5.1.1 User unknown"}',
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
