import { operator } from '../operator.ts';

export const jcom = operator({
  id: 'jcom',
  names: ['J:COM'],
  kind: 'mailbox-provider',
  hosts: [],
  banners: [],
  recipientDomains: ['jcom.home.ne.jp'],
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
