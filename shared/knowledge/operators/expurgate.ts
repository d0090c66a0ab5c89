import { operator } from '../operator.ts';

export const expurgate = operator({
  id: 'expurgate',
  names: ['eleven eXpurgate', 'Cyren'],
  kind: 'filter-vendor',
  status: 'Cyren ceased business in early 2023, eXpurgate sold on (from memory)',
  hosts: ['expurgate.net', 'ctmail.com'],
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
