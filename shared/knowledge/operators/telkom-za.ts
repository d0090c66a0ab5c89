import { operator } from '../operator.ts';

export const telkomZa = operator({
  id: 'telkom-za',
  names: ['Telkom SA', 'MWEB', 'Vodamail'],
  kind: 'mailbox-provider',
  hosts: ['telkomsa.net'],
  banners: [],
  recipientDomains: ['telkomsa.net', 'mweb.co.za', 'vodamail.co.za'],
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
