import { operator } from '../operator.ts';

export const freemailHu = operator({
  id: 'freemail-hu',
  names: ['Freemail.hu', 'Citromail'],
  kind: 'mailbox-provider',
  hosts: ['freemail.hu'],
  banners: [],
  recipientDomains: ['freemail.hu', 'citromail.hu'],
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
