import { mailSystem } from './mail-system.ts';

/** PHPMailer: messages that people show; "Detail:" holds the reply, the rest is its own. */
export const phpmailer = mailSystem({
  id: 'phpmailer',
  names: ['PHPMailer', 'WordPress wp_mail'],
  marks: {
    fields: [],
    openings: [],
    words: [
      /\bSMTP Error: (?:The following recipients failed|[Dd]ata not accepted|Could not (?:authenticate|connect to SMTP host))/,
      /\bSMTP [Cc]onnect\(\) failed\./,
    ],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'no-connection',
      pattern: /\bSMTP (?:[Cc]onnect\(\) failed\.|Error: Could not connect to SMTP host\.)/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'SMTP connect() failed.',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'could-not-authenticate',
      pattern: /\bSMTP Error: Could not authenticate\./,
      role: 'local-error',
      cause: 'host-own-limit',
      appended: false,
      example: 'SMTP Error: Could not authenticate.',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'mail-function',
      pattern: /\bCould not instantiate mail function\./,
      role: 'local-error',
      cause: 'host-own-limit',
      appended: false,
      example: 'Could not instantiate mail function.',
      source: 'public-code',
      asOf: '2013',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
