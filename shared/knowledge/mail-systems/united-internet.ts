import { mailSystem } from './mail-system.ts';

/** 1&1: the words that it writes itself, and the frames it puts around a reply. */
export const unitedInternet = mailSystem({
  id: 'united-internet',
  names: ['1&1', 'IONOS', 'GMX', 'WEB.DE', 'mail.com', 'kundenserver.de'],
  marks: {
    fields: [
      {
        name: 'From',
        pattern:
          /^(?:"?Mail Delivery System"? <mailer-daemon@(?:kundenserver\.de|perfora\.net|gmx\.(?:net|de)|web\.de|mail\.com)>)/i,
      },
      { name: 'Subject', pattern: /^Mail delivery failed: returning message to sender$/i },
      { name: 'X-UI-Out-Filterresults', pattern: /^.{1,400}$/i },
      { name: 'X-UI-Loop', pattern: /^.{1,400}$/i },
      { name: 'X-UI-.{1,40}', pattern: /^.{1,400}$/i },
    ],
    openings: [
      'This message was created automatically by mail delivery software.',
      'A message that you sent could not be delivered to one or more of',
      'its recipients. This is a permanent error. The following address',
      'The following recipient address(es) could not be reached:',
    ],
    words: [/^--- The header of the original message is following\. ---$/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /\bFor the following reason:\s{1,3}/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      pattern:
        /\bSMTP error from remote server (?:after|for|in) (greeting|initial connection|[A-Z]{4,8}(?: FROM| TO)?)(?: command)?,?:?/im,
      phase: 1,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      pattern:
        /(?<!unknown )\bhost: {0,3}([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})(?: ?\(([0-9A-Fa-f.:]{2,45})\))?(?=\s)/im,
      phase: null,
      host: 1,
      ip: 2,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      pattern: /\breason: {0,3}(?=\d{3}[ -]|\d\.\d)/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      pattern: /\bSMTP error from remote server (?:for|after) ([A-Z ]{2,40}?)(?: command)?[,:]/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      pattern: /\breason: (?=\d{3}[ -])/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  tails: [],
  own: [
    {
      id: 'delivery-retry-timeout-exceeded',
      pattern: /\bdelivery retry timeout exceeded\b/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: false,
      example: 'delivery retry timeout exceeded',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
    {
      id: 'mail-size-limit-exceeded-for-explanation',
      pattern: /\bMail size limit exceeded\. For explanation visit/im,
      role: 'policy',
      cause: 'size-limit',
      appended: false,
      example:
        'Mail size limit exceeded. For explanation visit http://postmaster.1and1.com/en/error-messages',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
