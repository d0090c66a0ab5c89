import { mailSystem } from './mail-system.ts';

/** Zoho Mail: the words that it writes itself, and the frames it puts around a reply. */
export const zoho = mailSystem({
  id: 'zoho',
  names: ['Zoho Mail'],
  marks: {
    fields: [
      { name: 'X-Mailer', pattern: /^Zoho Mail$/i },
      { name: 'X-ZohoMail', pattern: /^.{1,200}$/i },
      { name: 'X-Zoho-Virus-Status', pattern: /^.{1,200}$/i },
      { name: 'X-ZohoMailClient', pattern: /^.{1,200}$/i },
      {
        name: 'Subject',
        pattern: /^(?:Undelivered Mail Returned to Sender|Delivery Status Notification \(Failure\))$/i,
      },
    ],
    openings: [
      'This message was created automatically by mail delivery software.',
      'A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.',
    ],
    words: [/^Received: ?from mail\.zoho\.com by mx\.zohomail\.com/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /\bERROR_CODE ?:(?=\d{3})/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      pattern: /\bResponseCode (?=\d{3})/im,
      phase: null,
      host: null,
      ip: null,
      closes: ']',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  tails: [],
  own: [
    {
      id: 'phrase',
      pattern: /\[Status: Error, Address: <([^>\n]{1,320})>, ResponseCode (\d{1,3}), , ?([^\]\n]{0,300})\]/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: '[Status: Error, Address: <user@example.com>, ResponseCode 421, , Host not reachable.]',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'host-not-reachable',
      pattern: /\bHost not reachable\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Host not reachable.',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
