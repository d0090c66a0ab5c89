import { operator } from '../operator.ts';

export const tdsUs = operator({
  id: 'tds-us',
  names: ['TDS Telecom'],
  kind: 'mailbox-provider',
  hosts: ['tds.net'],
  banners: [],
  recipientDomains: ['tds.net'],
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
