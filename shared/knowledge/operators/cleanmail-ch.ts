import { operator } from '../operator.ts';

export const cleanmailCh = operator({
  id: 'cleanmail-ch',
  names: ['Cleanmail (Switzerland)'],
  kind: 'filter-vendor',
  hosts: ['cleanmail.ch'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'CLEAN-FORGED',
      patterns: [/Forged sender domain from this server/i],
      cause: 'auth-spf-dkim-dmarc',
      permanence: 'permanent',
      actor: ['sender-user', 'domain-owner'],
      meaning:
        'SPF of the sender domain (for example bluewin.ch) does not allow the server; an allow list of the recipient does not help.',
      sources: ['cleanmail'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['Forged sender domain from this server'],
    },
  ],
  routes: [],
  evidenceAsked: [
    'sending IP and host name',
    'complete reply text with date, time and time zone',
    'sender and recipient address',
    'what was fixed, since when',
  ],
  limits: [],
  documents: [],
  sources: ['cleanmail'],
  confidence: 'verified',
  asOf: null,
});
