import { mailSystem } from './mail-system.ts';

/** A gateway that Sisimai calls X3: the words that it writes itself, and the frames it puts around a reply. */
export const x3 = mailSystem({
  id: 'x3',
  names: ['X3'],
  marks: {
    fields: [
      { name: 'From', pattern: /^Mail Delivery System </i },
      { name: 'Subject', pattern: /^Delivery status notification$/ },
    ],
    openings: [
      'Delevery to the following recipients was aborted after',
      'Delevery to the following recipients failed permanently',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'lastAttemptDate'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'aborted-after',
      pattern:
        /\bDel[ei]very to the following recipients? was aborted after \d{1,5}(?:\.\d{1,3})? (?:hour|minute|day)\(s\)/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: true,
      example: 'Delevery to the following recipients was aborted after 5.0 hour(s)',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'could-not-find-a-gateway',
      pattern: /\bRouting: Could not find a gateway for\b/im,
      role: 'dns',
      cause: null,
      appended: false,
      example: 'Routing: Could not find a gateway for user@example.com',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
