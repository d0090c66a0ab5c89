import { mailSystem } from './mail-system.ts';

/** Apple iCloud Mail: the words that it writes itself, and the frames it puts around a reply. */
export const icloud = mailSystem({
  id: 'icloud',
  names: ['Apple iCloud Mail', 'me.com', 'mac.com'],
  marks: {
    fields: [
      {
        name: 'From',
        pattern:
          /(?:Internet Mail Delivery|Mail Delivery System) <(?:postmaster|MAILER-DAEMON)@\S{1,120}\.(?:me|icloud|mac)\.com>/i,
      },
    ],
    openings: [
      'This report relates to a message you sent with the following header fields:',
      'This is the mail system at host ',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: '550-5-1-2-host-domain',
      pattern: /\bHost\/domain does not accept mail\b/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: '550 5.1.2 Host/domain does not accept mail',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
