import { mailSystem } from './mail-system.ts';

/** Yahoo Mail: the words that it writes itself, and the frames it puts around a reply. */
export const yahooAol = mailSystem({
  id: 'yahoo-aol',
  names: ['Yahoo Mail', 'AOL Mail', 'Verizon/AT&T/Cox mail moved to Yahoo (as sender)'],
  marks: {
    fields: [
      {
        name: 'From',
        pattern:
          /^MAILER-DAEMON@(?:\S{1,64}\.)?yahoo\.com$|^"?Mail Delivery (?:Subsystem|System)"? <MAILER-DAEMON@(?:\S{1,64}\.)?(?:aol|yahoo)\.com>$/i,
      },
      { name: 'Subject', pattern: /^(?:Failure Notice|Undelivered Mail Returned to Sender)$/i },
      { name: 'X-YMailISG', pattern: /^.{1,300}$/i },
      { name: 'X-YMail-OSG', pattern: /^.{1,300}$/i },
      { name: 'X-YMail-JAS', pattern: /^.{1,300}$/i },
      { name: 'X-AOL-IP', pattern: /^.{1,300}$/i },
      { name: 'X-AOL-VSS-INFO', pattern: /^.{1,300}$/i },
      { name: 'X-AOL-SID', pattern: /^.{1,300}$/i },
    ],
    openings: [
      'Sorry, we were unable to deliver your message to the following address.',
      'Sorry, we were unable to deliver your message to the following address(es).',
      'This is the mail system at host ',
    ],
    words: [
      /^--- Below this line is a copy of the message\.$/im,
      /\[(RCPT_TO|MAIL_FROM|DATA|CONNECT|BODY|EHLO)\]$/im,
      /^X-Outbound-Mail-Relay-(?:Queue-ID|Sender): /im,
    ],
  },
  neverStates: ['sendingIp', 'attempts'],
  frames: [
    {
      pattern: /^Remote host said: ?/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  tails: [
    {
      pattern: / ?\[(RCPT_TO|MAIL_FROM|DATA|CONNECT|BODY|EHLO|HELO)\]\s*$/im,
      phase: 1,
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  own: [
    {
      id: 'mail-server-unreachable-for-too-long',
      pattern: /\bMail server for "?\S{1,255}"? unreachable for too long/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Mail server for "example.com" unreachable for too long',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'no-mx-record-found-for-domain',
      pattern: /\bNo mx record found for domain ?= ?\S{1,255}/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'No mx record found for domain=example.invalid',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'unable-to-deliver-message-after-multiple',
      pattern: /\bUnable to deliver message after multiple retries, giving up\.?/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: true,
      example: 'Unable to deliver message after multiple retries, giving up.',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'message-expired-for-domain',
      pattern: /\bMessage expired for domain \S{1,255}/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: true,
      example: 'Message expired for domain example.com',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'this-user-doesn-t-have-a',
      pattern: /\bThis user doesn't have a \S{1,255} account \([^)\n]{1,320}\)(?: \[-?\d{1,3}\])?/im,
      role: 'local-error',
      cause: 'recipient-unknown',
      appended: false,
      example: "This user doesn't have a yahoo.com account (user@yahoo.com) [0]",
      source: 'sisimai',
      asOf: '2024-10-09',
    },
  ],
  source: 'sisimai',
  asOf: '2024-10-09',
});
