import { mailSystem } from './mail-system.ts';

/** Zimbra Collaboration: the words that it writes itself, and the frames it puts around a reply. */
export const zimbra = mailSystem({
  id: 'zimbra',
  names: ['Zimbra Collaboration'],
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
