import { operator } from '../operator.ts';

export const igGloboBr = operator({
  id: 'ig-globo-br',
  names: ['iG', 'Globo Mail'],
  kind: 'mailbox-provider',
  hosts: ['ig.com.br'],
  banners: [],
  recipientDomains: ['ig.com.br', 'globo.com', 'globomail.com'],
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
