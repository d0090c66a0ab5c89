import { mailSystem } from './mail-system.ts';

/** Mimecast: the words that it writes itself, and the frames it puts around a reply. */
export const mimecast = mailSystem({
  id: 'mimecast',
  names: ['Mimecast'],
  marks: {
    fields: [
      {
        name: 'Subject',
        pattern:
          /^\[Postmaster\] (?:Email Delivery Failure|Message Delivery Delay|Email delivery failure|Email Delivery Delay)/i,
      },
      { name: 'X-MC-System', pattern: /^.{1,120}$/i },
      { name: 'X-MC-Unique', pattern: /^.{1,120}$/i },
      { name: 'X-Mimecast-Spam-Score', pattern: /^.{1,120}$/i },
      { name: 'X-Mimecast-Originator', pattern: /^.{1,120}$/i },
    ],
    openings: [
      'This is a delivery failure notification message indicating that',
      'an email you addressed to email address :',
      'could not be delivered. The problem appears to be :',
      'Additional information follows :',
      'This is a delivery delay notification message',
    ],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /^-- (?=(?:\d{3}|\d\.\d{1,3}\.\d{1,3}) )/im,
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
      id: 'this-condition-occurred-after-1-attempt',
      pattern:
        /\bThis condition occurred after (\d{1,4}) attempt\(s\) to deliver over a period of (\d{1,4}) hour\(s\)/im,
      role: 'give-up',
      cause: null,
      appended: false,
      example: 'This condition occurred after 1 attempt(s) to deliver over a period of 0 hour(s).',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'public-code',
  asOf: '2013',
});
