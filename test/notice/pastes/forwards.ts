import type { Paste } from './paste.ts';

export const forwards: readonly Paste[] = [
  {
    name: 'a Spanish forward',
    text: 'Mira esto:\n\n---------- Mensaje reenviado ----------\nDe: Mail Delivery System <mailer-daemon@example.org>\nFecha: jue, 12 nov 2020 10:11:12\nAsunto: Undelivered\nPara: ana@example.org\n\n<luis@example.com>: host mx.example.com[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)',
    fields: {
      recipient: 'luis@example.com',
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
