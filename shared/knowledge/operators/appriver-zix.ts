import { operator } from '../operator.ts';

export const appriverZix = operator({
  id: 'appriver-zix',
  names: ['AppRiver / Zix (OpenText)'],
  kind: 'filter-vendor',
  hosts: ['arsmtp.com'],
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
