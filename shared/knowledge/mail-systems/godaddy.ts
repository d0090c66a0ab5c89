import { mailSystem } from './mail-system.ts';

/** GoDaddy secureserver.net: the words that it writes itself, and the frames it puts around a reply. */
export const godaddy = mailSystem({
  id: 'godaddy',
  names: ['GoDaddy secureserver.net', 'Workspace Email'],
  marks: {
    fields: [
      { name: 'From', pattern: /^(?:MAILER-DAEMON|mailer-daemon)@(?:\S{1,80}\.)?secureserver\.net$/i },
      { name: 'Subject', pattern: /^failure notice$/i },
    ],
    openings: [
      'Your mail message to the following address(es) could not be delivered. This',
      "We're sorry. There's a problem with the e-mail address(es) you're trying",
      'Hi. This is the qmail-send program at ',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern:
        /\breceived this response from the destination host(?: IP)? - (?:([A-Za-z0-9._-]{1,255}) ?[[(])?([0-9A-Fa-f.:]{2,45})[\])]? - {1,3}(?:\d{3} , )?/im,
      phase: null,
      host: 1,
      ip: 2,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'child-status-100-the-e-mail',
      pattern: /\bThe e-mail message could not be delivered because the user's mailfolder is full\./im,
      role: 'local-error',
      cause: 'mailbox-full',
      appended: false,
      example:
        "child status 100...The e-mail message could not be delivered because the user's mailfolder is full.",
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'child-status-100-the-e-mail-2',
      pattern:
        /\bThe e-mail message could not be delivered because\s{1,3}there are no users here by that name\./im,
      role: 'local-error',
      cause: 'recipient-unknown',
      appended: false,
      example:
        'child status 100...The e-mail message could not be delivered because there are no users here by that name.',
      source: 'public-code',
      asOf: '2013',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
