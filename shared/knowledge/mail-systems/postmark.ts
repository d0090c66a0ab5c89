import { mailSystem } from './mail-system.ts';

/** Postmark: the words that it writes itself, and the frames it puts around a reply. */
export const postmark = mailSystem({
  id: 'postmark',
  names: ['Postmark'],
  marks: {
    fields: [
      { name: 'X-PM-Message-Id', pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i },
    ],
    openings: [],
    words: [/"RecordType" ?: ?"Bounce"/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /"Details" ?: ?"/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'postmark-js',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'you-tried-to-send-to-recipient',
      pattern:
        /\bYou tried to send to (?:a recipient|recipient\(s\)) that ha(?:s|ve) been marked as inactive/im,
      role: 'no-attempt',
      cause: 'recipient-inactive',
      appended: false,
      example: 'You tried to send to recipient(s) that have been marked as inactive.',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'postmark-js',
  asOf: '2026-11',
});
