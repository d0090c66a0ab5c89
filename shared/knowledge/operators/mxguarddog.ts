import { operator } from '../operator.ts';

export const mxguarddog = operator({
  id: 'mxguarddog',
  names: ['MX Guarddog'],
  kind: 'filter-vendor',
  hosts: ['mxguarddog.com'],
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
