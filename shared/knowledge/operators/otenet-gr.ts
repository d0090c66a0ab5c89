import { operator } from '../operator.ts';

export const otenetGr = operator({
  id: 'otenet-gr',
  names: ['OTEnet (Cosmote)'],
  kind: 'mailbox-provider',
  hosts: ['otenet.gr'],
  banners: [],
  recipientDomains: ['otenet.gr'],
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
