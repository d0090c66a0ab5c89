import { mailSystem } from './mail-system.ts';

/** MailChannels outbound relay: the words that it writes itself, and the frames it puts around a reply. */
export const mailchannels = mailSystem({
  id: 'mailchannels',
  names: ['MailChannels outbound relay'],
  marks: {
    fields: [
      { name: 'X-MailChannels-SenderId', pattern: /^.{1,300}$/i },
      { name: 'X-MC-Relay', pattern: /^.{1,300}$/i },
      { name: 'X-MC-Ingress', pattern: /^.{1,300}$/i },
      { name: 'X-MC-Loop-Signature', pattern: /^.{1,300}$/i },
      { name: 'X-MailChannels-Auth-Id', pattern: /^.{1,300}$/i },
    ],
    openings: [],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [
    {
      id: '550-5-7-1-message-blocked',
      pattern: /\bconsole\.mailchannels\.net\b|\bsupport\.mailchannels\.com\b/im,
      role: 'policy',
      cause: 'host-own-limit',
      appended: false,
      example: '550 5.7.1 Message blocked. Please see https://console.mailchannels.net/',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
