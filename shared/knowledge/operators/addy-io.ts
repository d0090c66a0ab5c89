import { operator } from '../operator.ts';

export const addyIo = operator({
  id: 'addy-io',
  names: ['addy.io (AnonAddy)'],
  kind: 'mailbox-provider',
  hosts: ['anonaddy.me'],
  banners: [],
  recipientDomains: ['anonaddy.com', 'anonaddy.me', 'addy.io'],
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
