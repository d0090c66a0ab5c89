import { mailSystem } from './mail-system.ts';

/** PowerMTA: the words that it writes itself, and the frames it puts around a reply. */
export const powermta = mailSystem({
  id: 'powermta',
  names: ['PowerMTA', 'PMTA', 'Bird PowerMTA'],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^Delivery report$/i },
      { name: 'From', pattern: /^(?:Mail Delivery System <)?postmaster@/i },
    ],
    openings: [
      'Hello, this is the mail server on ',
      'I am sending you this message to inform you on the delivery status of a',
    ],
    words: [/^X-PowerMTA-(?:BounceCategory|VirtualMTA): /im, /^(?:type|d|b|t|tq|r|rb|rs|f|p),/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /\bsmtp;(?=\d{3}[ -])/im,
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
      id: 'delivery-delayed-will-continue-trying',
      pattern: /^ {0,4}<([^>\n]{1,320})> {1,4}(?:delivery delayed|unable to deliver so far)/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: '  <user@example.com>  delivery delayed; will continue trying',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: '4-4-7-delivery-time-expired',
      pattern: /\(delivery time expired\)/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: '4.4.7 (delivery time expired)',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: '4-4-1-no-answer-from',
      pattern: /\(no answer from host\)/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: '4.4.1 (no answer from host)',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'queue-mode-set-to-backoff',
      pattern: /\bbackoff mode\b|\bmode set to backoff\b/im,
      role: 'no-attempt',
      cause: 'host-own-limit',
      appended: false,
      example: 'queue mode set to backoff',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
