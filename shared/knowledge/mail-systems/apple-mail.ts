import { mailSystem } from './mail-system.ts';

/** Apple Mail and the mail app of iOS: what they say when the user's own server takes no mail, without its reply. */
export const appleMail = mailSystem({
  id: 'apple-mail',
  names: ['Apple Mail', 'iOS Mail'],
  marks: {
    fields: [],
    openings: [],
    words: [/\bA copy has been placed in your Outbox\b/],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'no-relaying',
      pattern: /\bwas rejected by the server because it does not allow relaying\b/i,
      role: 'policy',
      cause: 'relay-denied',
      appended: false,
      example:
        'The recipient “user@example.net” was rejected by the server because it does not allow relaying.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'rejected-by-the-server',
      pattern: /\bOne of the recipients .{0,330}was rejected by the server\b/i,
      role: 'policy',
      cause: null,
      appended: false,
      example: 'One of the recipients “user@example.net” was rejected by the server.',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
