import { mailSystem } from './mail-system.ts';

/** Trustwave MailMarshal: the words that it writes itself, and the frames it puts around a reply. */
export const mailmarshal = mailSystem({
  id: 'mailmarshal',
  names: ['Trustwave MailMarshal', 'Secure Email Gateway'],
  marks: {
    fields: [],
    openings: [
      'Your message:',
      'Could not be delivered because of',
      'The following recipients were affected:',
    ],
    words: [/^\+{60,80}$/im, /^MessageName: {1,10}<[A-Z0-9]{13}\.[0-9a-f]{12}\.\d{4}\.mml>/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
