import { operator } from '../operator.ts';

export const etisalatAe = operator({
  id: 'etisalat-ae',
  names: ['Etisalat (e&)'],
  kind: 'mailbox-provider',
  hosts: ['emirates.net.ae'],
  banners: [],
  recipientDomains: ['emirates.net.ae', 'eim.ae'],
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
