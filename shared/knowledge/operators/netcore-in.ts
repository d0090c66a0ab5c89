import { operator } from '../operator.ts';

export const netcoreIn = operator({
  id: 'netcore-in',
  names: ['Netcore'],
  kind: 'mailbox-provider',
  hosts: ['netcore.co.in'],
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
