import { operator } from '../operator.ts';

export const migadu = operator({
  id: 'migadu',
  names: ['Migadu'],
  kind: 'mailbox-provider',
  hosts: ['migadu.com'],
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
  asOf: '2023-02-06',
});
