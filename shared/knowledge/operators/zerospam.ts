import { operator } from '../operator.ts';

export const zerospam = operator({
  id: 'zerospam',
  names: ['Zerospam'],
  kind: 'filter-vendor',
  hosts: ['zerospam.ca'],
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
