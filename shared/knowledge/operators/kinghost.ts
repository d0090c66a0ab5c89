import { operator } from '../operator.ts';

export const kinghost = operator({
  id: 'kinghost',
  names: ['KingHost'],
  kind: 'mailbox-provider',
  hosts: ['kinghost.net'],
  banners: [],
  recipientDomains: [],
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
