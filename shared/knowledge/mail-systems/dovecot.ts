import { mailSystem } from './mail-system.ts';

/** Dovecot LDA: the words that it writes itself, and the frames it puts around a reply. */
export const dovecot = mailSystem({
  id: 'dovecot',
  names: ['Dovecot LDA', 'Dovecot LMTP', 'Pigeonhole Sieve'],
  marks: {
    fields: [
      { name: 'From', pattern: /^Mail Delivery Subsystem </i },
      { name: 'Subject', pattern: /^(?:Rejected: .{0,300}|Automatically rejected mail)$/i },
      { name: 'Auto-Submitted', pattern: /^auto-replied \(rejected\)$/i },
    ],
    openings: ['Your message to <', 'was automatically rejected:'],
    words: [/^\d{1,10}\/[A-Za-z0-9._-]{1,255}$/im],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate'],
  frames: [],
  tails: [],
  own: [],
  source: 'memory',
  asOf: '2026-11',
});
