import { operator } from '../operator.ts';

export const ocn = operator({
  id: 'ocn',
  names: ['OCN (NTT Docomo Business)'],
  kind: 'mailbox-provider',
  hosts: ['ocn.ad.jp', 'ocn.ne.jp'],
  banners: [],
  recipientDomains: ['ocn.ne.jp', 'ocn.ad.jp'],
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
