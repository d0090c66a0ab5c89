import { mailSystem } from './mail-system.ts';

/** Barracuda Email Security Gateway: the words that it writes itself, and the frames it puts around a reply. */
export const barracuda = mailSystem({
  id: 'barracuda',
  names: [
    'Barracuda Email Security Gateway',
    'Barracuda Spam Firewall',
    'Barracuda ESS',
    'MailFoundry (bought)',
  ],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^\*\*Message you sent blocked by our bulk email filter\*\*$/i },
      { name: 'X-Barracuda-Connect', pattern: /^.{1,200}$/i },
      { name: 'X-Barracuda-Start-Time', pattern: /^.{1,200}$/i },
      { name: 'X-BESS-ID', pattern: /^.{1,200}$/i },
    ],
    openings: ['Your message to:', 'Unable to deliver message to:'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      // The reply of the server behind it, once a recipient; the codes before it are Barracuda's summary.
      pattern:
        /(?:\b5\d\d )?\bpermanent failure for one or more recipients \((?:[^\s()<>@]{1,128}@[^\s()<>@:]{1,255})?:(?=[45]\d\d[ -])/im,
      phase: null,
      host: null,
      ip: null,
      closes: ')',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      pattern:
        /(?:\bServer )?\b([A-Za-z0-9._-]{1,255})\[([0-9A-Fa-f.:]{2,45})\] (?:failed with|responded with failure): /im,
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
      id: 'this-has-been-a-permanent-failure',
      pattern: /\bThis has been a permanent failure\. No further delivery attempts will be made/im,
      role: 'give-up',
      cause: null,
      appended: false,
      example: 'This has been a permanent failure. No further delivery attempts will be made.',
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
