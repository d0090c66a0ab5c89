import { mailSystem } from './mail-system.ts';

/** Halon: its notices are scripted by whoever runs it, so only its stamp tells it. */
export const halon = mailSystem({
  id: 'halon',
  names: ['Halon MTA'],
  marks: {
    fields: [{ name: 'Received', pattern: /\(Halon\) with |by \S{1,255} \(Halon\)/i }],
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
