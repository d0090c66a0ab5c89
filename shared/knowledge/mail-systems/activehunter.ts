import { mailSystem } from './mail-system.ts';

/** QUALITIA Active!hunter: the words that it writes itself, and the frames it puts around a reply. */
export const activehunter = mailSystem({
  id: 'activehunter',
  names: ['QUALITIA Active!hunter'],
  marks: {
    fields: [
      { name: 'From', pattern: /^"MAILER-DAEMON"/i },
      { name: 'Subject', pattern: /^FAILURE NOTICE :/i },
    ],
    openings: ['  ----- The following addresses had permanent fatal errors -----'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
