import { mailSystem } from './mail-system.ts';

/** Amazon WorkMail: the words that it writes itself, and the frames it puts around a reply. */
export const amazonWorkmail = mailSystem({
  id: 'amazon-workmail',
  names: ['Amazon WorkMail'],
  marks: {
    fields: [
      { name: 'X-Mailer', pattern: /^Amazon WorkMail$/i },
      { name: 'X-Original-Mailer', pattern: /^Amazon WorkMail$/i },
    ],
    openings: [
      'Technical report:',
      'Your message was not delivered to ',
      'Delivery has failed to these recipients:',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: '554-4-4-7-message-expired',
      pattern: /\bMessage expired: unable to deliver in (\d{1,5}) minutes\./im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example:
        '554 4.4.7 Message expired: unable to deliver in 840 minutes. <421 4.4.2 Connection timed out>',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
