import { operator } from '../operator.ts';

export const nospamproxy = operator({
  id: 'nospamproxy',
  names: ['NoSpamProxy (Net at Work)'],
  kind: 'filter-vendor',
  hosts: ['cloud.nospamproxy.com'],
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
