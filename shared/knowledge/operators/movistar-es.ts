import { operator } from '../operator.ts';

export const movistarEs = operator({
  id: 'movistar-es',
  names: ['Movistar', 'Telefonica.net', 'Terra.es'],
  kind: 'mailbox-provider',
  hosts: ['telefonica.net'],
  banners: [],
  recipientDomains: ['telefonica.net', 'terra.es', 'movistar.es'],
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
