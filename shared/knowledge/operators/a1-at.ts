import { operator } from '../operator.ts';

export const a1At = operator({
  id: 'a1-at',
  names: ['A1 Telekom Austria', 'aon.at'],
  kind: 'mailbox-provider',
  hosts: ['a1.net', 'aon.at'],
  banners: [],
  recipientDomains: ['aon.at', 'a1.net'],
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
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: '2026-03-12',
});
