import { mailSystem } from './mail-system.ts';

/** Mailgun: the words that it writes itself, and the frames it puts around a reply. */
export const mailgun = mailSystem({
  id: 'mailgun',
  names: ['Mailgun'],
  marks: {
    fields: [
      { name: 'X-Mailgun-Sid', pattern: /^.{1,300}$/i },
      { name: 'X-Mailgun-Variables', pattern: /^.{1,300}$/i },
      { name: 'X-Mailgun-Sending-Ip', pattern: /^.{1,300}$/i },
    ],
    openings: [],
    words: [/"delivery-status" ?: ?\{/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'too-old',
      pattern: /\bToo old\b/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: 'Too old',
      source: 'mailgun-help',
      asOf: '2026-11',
    },
    {
      id: 'not-delivering-to-previously-bounced-address',
      pattern: /\bNot delivering to previously bounced address\b/im,
      role: 'no-attempt',
      cause: 'recipient-inactive',
      appended: false,
      example: 'Not delivering to previously bounced address',
      source: 'pages',
      asOf: '2026-11',
    },
    {
      id: 'not-delivering-to-a-user-who',
      pattern:
        /\bNot delivering to (?:a user who marked your messages as spam|an unsubscribed address|unsubscribed address)\b/im,
      role: 'no-attempt',
      cause: 'recipient-inactive',
      appended: false,
      example: 'Not delivering to a user who marked your messages as spam',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'no-mx-for-example-invalid',
      pattern: /\bNo MX for (\S{1,255})/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'No MX for example.invalid',
      source: 'pages',
      asOf: '2026-11',
    },
  ],
  source: 'mailgun-help',
  asOf: '2026-11',
});
