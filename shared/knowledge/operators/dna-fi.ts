import { operator } from '../operator.ts';

export const dnaFi = operator({
  id: 'dna-fi',
  names: ['DNA'],
  kind: 'mailbox-provider',
  hosts: ['dnainternet.net'],
  banners: [],
  recipientDomains: ['dnainternet.net', 'welho.com'],
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
