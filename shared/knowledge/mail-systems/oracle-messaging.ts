import { mailSystem } from './mail-system.ts';

/** Oracle Communications Messaging Server: the words that it writes itself, and the frames it puts around a reply. */
export const oracleMessaging = mailSystem({
  id: 'oracle-messaging',
  names: [
    'Oracle Communications Messaging Server',
    'Sun Java System Messaging Server',
    'iPlanet Messaging Server',
    'Apple iCloud (older hosts)',
    'MX of universities and telcos',
  ],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^Delivery Notification: /i },
      { name: 'Content-Type', pattern: /Boundary_\(ID_/i },
    ],
    openings: [
      'This report relates to a message you sent with the following header fields:',
      'Your message cannot be delivered to the following recipients:',
      'Your message has been enqueued and undeliverable for ',
      'Your message is being returned; it has been enqueued and undeliverable for',
    ],
    words: [
      /Boundary_\(ID_[A-Za-z0-9+/]{16,30}\)/im,
      /\(TCP\|([0-9A-Fa-f.:]{2,45})\|(\d{1,5})\|([0-9A-Fa-f.:]{2,45})\|(\d{1,5})\)/im,
    ],
  },
  neverStates: ['sendingIp', 'attempts', 'lastAttemptDate'],
  frames: [
    {
      pattern: /^ {0,4}Diagnostic code: ?smtp;/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'illegal-host-domain-name-found',
      pattern: /\bIllegal host\/domain name found\b/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'Illegal host/domain name found',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'unable-to-deliver-this-message-after',
      pattern: /\bUnable to deliver this message after (\d{1,4} days?)/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: 'Unable to deliver this message after 12 days',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'the-mail-system-will-continue-to',
      pattern: /\bThe mail system will continue to try to deliver your message/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'The mail system will continue to try to deliver your message for an additional 9 days.',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
