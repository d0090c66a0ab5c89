import { operator } from '../operator.ts';

export const mailprotector = operator({
  id: 'mailprotector',
  names: ['Mailprotector'],
  kind: 'filter-vendor',
  hosts: ['mailprotector.com'],
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
