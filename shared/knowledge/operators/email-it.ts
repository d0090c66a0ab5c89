import { operator } from '../operator.ts';

export const emailIt = operator({
  id: 'email-it',
  names: ['Email.it'],
  kind: 'mailbox-provider',
  hosts: ['email.it'],
  banners: [],
  recipientDomains: ['email.it'],
  runs: [],
  rules: [],
  routes: [],
  evidenceAsked: [
    'sending IP and host name',
    'complete reply text with date, time and time zone',
    'sender and recipient address',
    'what was fixed, since when',
  ],
  limits: [],
  documents: [],
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: '2026-03-12',
});
