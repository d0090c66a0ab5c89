import { operator } from '../operator.ts';

export const area1 = operator({
  id: 'area1',
  names: ['Cloudflare Area 1'],
  kind: 'filter-vendor',
  hosts: ['mxrecord.io'],
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
