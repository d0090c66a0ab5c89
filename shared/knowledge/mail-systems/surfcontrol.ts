import { mailSystem } from './mail-system.ts';

/** SurfControl E-mail Filter: the words that it writes itself, and the frames it puts around a reply. */
export const surfcontrol = mailSystem({
  id: 'surfcontrol',
  names: ['SurfControl E-mail Filter', 'Websense'],
  marks: {
    fields: [{ name: 'X-Mailer', pattern: /^SurfControl E-mail Filter$/i }],
    openings: [
      'Your message could not be sent.',
      'A transcript of the attempts to send the message follows.',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /^(\S{1,320}): \[([0-9A-Fa-f.:]{2,45})\], (?=\d{3} )/im,
      phase: null,
      host: null,
      ip: 2,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
