import { mailSystem } from './mail-system.ts';

/** fml, a mailing list server: the words that it writes itself, and the frames it puts around a reply. */
export const fml = mailSystem({
  id: 'fml',
  names: ['fml', 'fml 4', 'fml 8'],
  marks: {
    fields: [
      { name: 'X-MLServer', pattern: /^fml \[/i },
      { name: 'Message-ID', pattern: /^<\d{12}\.FML/i },
    ],
    openings: ['You are not a member of this mailing list'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'lastAttemptDate'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'fml-system-error-message',
      pattern: /\bfml \S{1,80} has detected a loop condition\b/im,
      role: 'local-error',
      cause: 'mail-loop',
      appended: false,
      example: 'fml 4.0.3 has detected a loop condition so that',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
