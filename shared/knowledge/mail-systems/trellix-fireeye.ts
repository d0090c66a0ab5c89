import { mailSystem } from './mail-system.ts';

/** Trellix Email Security: the words that it writes itself, and the frames it puts around a reply. */
export const trellixFireeye = mailSystem({
  id: 'trellix-fireeye',
  names: ['Trellix Email Security', 'FireEye ETP', 'McAfee Email Gateway', 'McAfee SaaS (MX Logic)'],
  marks: {
    fields: [
      { name: 'X-NAI-Header', pattern: /^.{1,200}$/i },
      { name: 'X-NAI-Spam-Flag', pattern: /^.{1,200}$/i },
      { name: 'X-MXL-Hash', pattern: /^.{1,300}$/i },
      { name: 'X-MX-Bounce', pattern: /^.{1,300}$/i },
      { name: 'X-FE-ETP-METADATA', pattern: /^.{1,300}$/i },
      { name: 'X-FEAS-.{1,30}', pattern: /^.{1,300}$/i },
    ],
    openings: [
      '--- The following addresses had delivery problems ---',
      'This message was created automatically by mail delivery software.',
    ],
    words: [/^Included is a copy of the message header:$/im, /--------------Boundary-00=_[0-9A-Z]{16,24}/im],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [],
  tails: [],
  own: [],
  source: 'sisimai',
  asOf: '2024-10-09',
});
