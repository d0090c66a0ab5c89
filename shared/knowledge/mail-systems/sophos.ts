import { mailSystem } from './mail-system.ts';

/** Sophos Email Appliance: the words that it writes itself, and the frames it puts around a reply. */
export const sophos = mailSystem({
  id: 'sophos',
  names: ['Sophos Email Appliance', 'Sophos UTM', 'Sophos Firewall', 'Sophos Central Email'],
  marks: {
    fields: [
      { name: 'X-Sophos-.{1,40}', pattern: /^.{1,300}$/i },
      { name: 'X-SEA-.{1,30}', pattern: /^.{1,300}$/i },
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
