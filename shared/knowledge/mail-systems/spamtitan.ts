import { mailSystem } from './mail-system.ts';

/** SpamTitan has Postfix and amavis inside, whose words stand in their own files. */
export const spamtitan = mailSystem({
  id: 'spamtitan',
  names: ['TitanHQ SpamTitan', 'WebTitan'],
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
