import { operator } from '../operator.ts';

export const avanan = operator({
  id: 'avanan',
  names: ['Check Point Harmony Email (Avanan)'],
  kind: 'filter-vendor',
  hosts: [],
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
  notes: ['Works inside Microsoft 365 or Google: bounces carry the names of those hosts (from memory).'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
