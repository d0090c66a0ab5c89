import { operator } from '../operator.ts';

export const improvmx = operator({
  id: 'improvmx',
  names: ['ImprovMX'],
  kind: 'mailbox-provider',
  hosts: ['improvmx.com'],
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
