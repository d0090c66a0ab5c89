import { operator } from '../operator.ts';

export const libraesva = operator({
  id: 'libraesva',
  names: ['Libraesva'],
  kind: 'filter-vendor',
  hosts: ['esvacloud.com'],
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
  sources: ['mxsniff'],
  confidence: 'partial',
  asOf: null,
});
