import { operator } from '../operator.ts';

export const rcnAstound = operator({
  id: 'rcn-astound',
  names: ['RCN / Astound'],
  kind: 'mailbox-provider',
  hosts: ['rcn.com'],
  banners: [],
  recipientDomains: ['rcn.com'],
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
