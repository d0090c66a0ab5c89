import { mailSystem } from './mail-system.ts';

/** SmarterMail: the words that it writes itself, and the frames it puts around a reply. */
export const smartermail = mailSystem({
  id: 'smartermail',
  names: ['SmarterMail'],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^Delivery (?:Failure|Delay)$/i },
      { name: 'From', pattern: /^"?System Administrator"?/i },
    ],
    openings: ['Could not deliver message to the following recipient(s):'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /^\s{0,4}Reason: Remote host said: /im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'pages',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'failed-to-connect-to-the-recipients',
      pattern:
        /\bFailed to connect to the recipients mail server\. No MX records were found for the '([^'\n]{1,255})' domain/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example:
        "Failed to connect to the recipients mail server. No MX records were found for the 'example.invalid' domain.",
      source: 'pages',
      asOf: '2026-11',
    },
    {
      id: 'failed-all-attempts-to-connect-to',
      pattern: /\bFailed all attempts to connect to the recipients mail server\./im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Failed all attempts to connect to the recipients mail server.',
      source: 'pages',
      asOf: '2026-11',
    },
    {
      id: 'the-mailbox-is-full',
      pattern: /\bThe (?:mailbox is full|domain size limit has been exceeded)\b/im,
      role: 'local-error',
      cause: 'mailbox-full',
      appended: false,
      example: 'The mailbox is full',
      source: 'pages',
      asOf: '2026-11',
    },
  ],
  source: 'pages',
  asOf: '2026-11',
});
