import { operator } from '../operator.ts';

export const teliaSe = operator({
  id: 'telia-se',
  names: ['Telia'],
  kind: 'mailbox-provider',
  hosts: ['telia.com'],
  banners: [],
  recipientDomains: ['telia.com'],
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
