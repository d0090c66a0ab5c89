import { operator } from '../operator.ts';

export const ukrNet = operator({
  id: 'ukr-net',
  names: ['UKR.NET'],
  kind: 'mailbox-provider',
  hosts: ['ukr.net'],
  banners: [],
  recipientDomains: ['ukr.net'],
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
