import { operator } from '../operator.ts';

export const locaweb = operator({
  id: 'locaweb',
  names: ['Locaweb'],
  kind: 'mailbox-provider',
  hosts: ['locaweb.com.br'],
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
