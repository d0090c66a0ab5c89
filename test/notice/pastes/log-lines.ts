import type { Paste } from './paste.ts';

export const logLines: readonly Paste[] = [
  {
    name: 'a Postfix line in a fence',
    text: 'Swedish host, help:\n```\nNov 12 10:11:12 mail postfix/smtp[123]: 4F1A2B: to=<eva@example.com>, relay=mx.example.com[192.0.2.25]:25, delay=1, delays=0/0/1/0, dsn=5.1.1, status=bounced (host mx.example.com[192.0.2.25] said: 550 5.1.1 <eva@example.com>: User unknown (in reply to RCPT TO command))\n```\nTack!',
    fields: {
      recipient: 'eva@example.com',
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
