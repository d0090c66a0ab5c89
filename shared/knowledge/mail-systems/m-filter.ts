import { mailSystem } from './mail-system.ts';

/** Digital Arts m-FILTER: the words that it writes itself, and the frames it puts around a reply. */
export const mFilter = mailSystem({
  id: 'm-filter',
  names: ['Digital Arts m-FILTER'],
  marks: {
    fields: [{ name: 'X-Mailer', pattern: /^m-FILTER$/i }],
    openings: [],
    words: [/^-------(?:server message|SMTP command|original message|original mail info)$/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
