import { mailSystem } from './mail-system.ts';

/** A mail server that Sisimai calls X6: the frame it puts around a reply. */
export const x6 = mailSystem({
  id: 'x6',
  names: ['X6'],
  marks: {
    fields: [{ name: 'Subject', pattern: /^There was an error sending your mail$/i }],
    openings: ['We had trouble delivering your message. Full details follow:'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts', 'reportingMta', 'arrivalDate', 'lastAttemptDate', 'queueId'],
  frames: [
    {
      pattern:
        /\bSMTP Server <([A-Za-z0-9._-]{1,255})> (?:rejected recipient <[^>\n]{1,320}>|refused[^\n(]{0,80}) \(Error following ([A-Z]{4})[A-Z ]{0,10}command\)\. It responded as follows: \[/im,
      phase: 2,
      host: 1,
      ip: null,
      closes: ']',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
