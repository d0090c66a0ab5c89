import { mailSystem } from './mail-system.ts';

/** MailEnable: the words that it writes itself, and the frames it puts around a reply. */
export const mailenable = mailSystem({
  id: 'mailenable',
  names: ['MailEnable'],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^Message Delivery (?:Failure|has been delayed|Delay)$/i },
      { name: 'From', pattern: /Delivery Subsystem/i },
      { name: 'X-ME-Filter', pattern: /^\d{1,4}$/i },
      { name: 'X-MEFilter', pattern: /^\d{1,4}$/i },
    ],
    openings: [
      'MailEnable: Message could not be delivered to some recipients.',
      'The following recipient(s) could not be reached:',
      'MailEnable: Message Delivery has been delayed.',
    ],
    words: [/^Message contents follow:$/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /\bReason: Remote SMTP Server Returned: /im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'public-code',
      asOf: '2013',
    },
    {
      pattern: /^\s{0,8}Reason: (?=\d{3} )/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'public-code',
      asOf: '2013',
    },
  ],
  tails: [],
  own: [
    {
      id: 'the-message-could-not-be-delivered',
      pattern:
        /\bThe message could not be delivered because the domain name \(([^)\n]{1,255})\) does not appear to be registered\./im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example:
        'The message could not be delivered because the domain name (example.invalid) does not appear to be registered.',
      source: 'public-code',
      asOf: '2013',
    },
    {
      id: 'message-delivery-has-been-delayed',
      pattern: /\bMessage Delivery has been delayed\b/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'Message Delivery has been delayed.',
      source: 'mailenable-kb',
      asOf: '2026-11',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
