import { mailSystem } from './mail-system.ts';

/** N-able Mail Assure: the words that it writes itself, and the frames it puts around a reply. */
export const spamexperts = mailSystem({
  id: 'spamexperts',
  names: ['N-able Mail Assure', 'SpamExperts', 'mailspamprotection.com', 'antispamcloud.com'],
  marks: {
    fields: [],
    openings: [],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'memory',
  asOf: '2026-11',
});
