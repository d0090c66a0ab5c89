import { mailSystem } from './mail-system.ts';

/** Kerio Connect: the words that it writes itself, and the frames it puts around a reply. */
export const kerio = mailSystem({
  id: 'kerio',
  names: ['Kerio Connect', 'Kerio MailServer'],
  marks: {
    fields: [
      {
        name: 'Subject',
        pattern: /^(?:Delivery Status Notification|Undeliverable|Delivery failure).{0,200}$/i,
      },
      { name: 'X-Mailer', pattern: /Kerio (?:Connect|MailServer)/i },
      { name: 'Received', pattern: /Kerio (?:Connect|MailServer)/i },
    ],
    openings: [],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'status-4-4-1-cannot-connect',
      pattern: /\b4\.4\.1 Cannot connect to host\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Status: 4.4.1 Cannot connect to host',
      source: 'kerio-help',
      asOf: '2026-11',
    },
  ],
  source: 'kerio-help',
  asOf: '2026-11',
});
