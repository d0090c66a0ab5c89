import { operator } from '../operator.ts';

export const cogeco = operator({
  id: 'cogeco',
  names: ['Cogeco'],
  kind: 'mailbox-provider',
  hosts: ['cogeco.ca'],
  banners: [],
  recipientDomains: ['cogeco.ca', 'cogeco.net'],
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
  sources: [],
  confidence: 'memory',
  asOf: null,
});
