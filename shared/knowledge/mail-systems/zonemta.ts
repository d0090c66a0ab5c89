import { mailSystem } from './mail-system.ts';

/** ZoneMTA: the words that it writes itself, and the frames it puts around a reply. */
export const zonemta = mailSystem({
  id: 'zonemta',
  names: ['ZoneMTA', 'WildDuck outbound'],
  marks: {
    fields: [
      {
        name: 'Subject',
        pattern: /^Delivery Status Notification \((?:Failure|Delay)(?:: [^)\n]{1,320})?\)$/i,
      },
      { name: 'X-Sending-Zone', pattern: /^\S{1,64}$/i },
      { name: 'X-Failed-Recipients', pattern: /@/i },
    ],
    openings: [
      'Delivery to the following recipient failed permanently:',
      'Delivery incomplete',
      "Delivery will be retried. You'll be notified if the delivery fails permanently.",
    ],
    words: [/^Content-Description: (?:Delivery report|Undelivered Message Headers|Notification)$/im],
  },
  neverStates: ['sendingIp', 'attempts', 'lastAttemptDate'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'network-error-error-connecting-to-mx1',
      pattern:
        /\bNetwork error: (?:Error connecting to \S{1,255}|Connection to \S{1,255} closed unexpectedly)/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Network error: Error connecting to mx1.example.com. connect ECONNREFUSED 192.0.2.25:25',
      source: 'zonemta-src',
      asOf: '2026-07-20',
    },
    {
      id: 'policy-error-failed-to-establish-a',
      pattern:
        /\bPolicy error: Failed to establish a TLS connection to the MX server as requested by policy/im,
      role: 'tls',
      cause: 'tls-required',
      appended: false,
      example:
        'Policy error: Failed to establish a TLS connection to the MX server as requested by policy. TLS is required',
      source: 'zonemta-src',
      asOf: '2026-07-20',
    },
    {
      id: 'recipient-was-found-from-suppression-list',
      pattern: /\bRecipient was found from suppression list\b/im,
      role: 'no-attempt',
      cause: 'recipient-inactive',
      appended: false,
      example: 'Recipient was found from suppression list',
      source: 'zonemta-src',
      asOf: '2026-07-20',
    },
    {
      id: 'deferred-by-router',
      pattern: /\bDeferred by router\b/im,
      role: 'no-attempt',
      cause: 'queued',
      appended: false,
      example: 'Deferred by router',
      source: 'zonemta-src',
      asOf: '2026-07-20',
    },
    {
      id: 'delivery-incomplete',
      pattern: /\bDelivery incomplete\b/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'Delivery incomplete',
      source: 'zonemta-src',
      asOf: '2026-07-20',
    },
  ],
  source: 'zonemta-src',
  asOf: '2026-07-20',
});
