import { operator } from '../operator.ts';

export const mailfence = operator({
  id: 'mailfence',
  names: ['Mailfence'],
  kind: 'mailbox-provider',
  hosts: ['mailfence.com'],
  banners: [],
  recipientDomains: ['mailfence.com'],
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
