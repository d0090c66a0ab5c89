import { mailSystem } from './mail-system.ts';

/** Fortinet FortiMail: the words that it writes itself, and the frames it puts around a reply. */
export const fortimail = mailSystem({
  id: 'fortimail',
  names: ['Fortinet FortiMail'],
  marks: {
    fields: [
      { name: 'X-FEAS-.{1,40}', pattern: /^.{1,300}$/i },
      { name: 'X-FE-.{1,40}', pattern: /^.{1,300}$/i },
    ],
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
