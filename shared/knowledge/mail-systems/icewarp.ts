import { mailSystem } from './mail-system.ts';

/** IceWarp: told by its stamp; its notices have no form of their own that is known. */
export const icewarp = mailSystem({
  id: 'icewarp',
  names: ['IceWarp Server', 'Merak Mail Server'],
  marks: {
    fields: [{ name: 'Received', pattern: /\bIceWarp \d{1,2}(?:\.\d{1,3}){1,4}/i }],
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
