import { mailSystem } from './mail-system.ts';

/** Micro Focus GroupWise: the words that it writes itself, and the frames it puts around a reply. */
export const groupwise = mailSystem({
  id: 'groupwise',
  names: ['Micro Focus GroupWise', 'Novell GroupWise GWIA'],
  marks: {
    fields: [
      { name: 'From', pattern: /^(?:Mailer-Daemon|\S{1,60}\.GWIA\.GATEWAY)/i },
      { name: 'Subject', pattern: /^(?:Message status - undeliverable|Mail System Error - Returned Mail)$/i },
    ],
    openings: [
      'The message that you sent was undeliverable to the following:',
      'The attached file had the following undeliverable recipient(s):',
      'Information about your message:',
      'Possibly truncated original message follows:',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'user-user-not-on-post-office',
      pattern: /(?:\(|^)User not found(?:\)|$)|\bUser not on post office\b/im,
      role: 'local-error',
      cause: 'recipient-unknown',
      appended: false,
      example: 'user (User not on post office)',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'user-example-com-host-down',
      pattern: /\bHost Down\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'user@example.com (Host Down)',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'host-unknown',
      pattern: /(?:\(|^)Host unknown(?:\)|$)/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'user@example.com (Host unknown)',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'user-mailbox-conference-full',
      pattern: /\(Mailbox\/Conference full\)|\bMailbox\/Conference full\b/im,
      role: 'local-error',
      cause: 'mailbox-full',
      appended: false,
      example: 'user (Mailbox/Conference full)',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
