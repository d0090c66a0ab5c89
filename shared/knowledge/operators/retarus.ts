import { operator } from '../operator.ts';

export const retarus = operator({
  id: 'retarus',
  names: ['Retarus Email Security'],
  kind: 'filter-vendor',
  hosts: ['retarus.com', 'retarus.net'],
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
