import { operator } from '../operator.ts';

export const hey = operator({
  id: 'hey',
  names: ['HEY (37signals)'],
  kind: 'mailbox-provider',
  hosts: ['hey.com'],
  banners: [],
  recipientDomains: ['hey.com'],
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
