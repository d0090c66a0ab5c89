import { operator } from '../operator.ts';

export const runbox = operator({
  id: 'runbox',
  names: ['Runbox'],
  kind: 'mailbox-provider',
  hosts: ['runbox.com'],
  banners: [],
  recipientDomains: ['runbox.com'],
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
