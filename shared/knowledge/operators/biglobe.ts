import { operator } from '../operator.ts';

export const biglobe = operator({
  id: 'biglobe',
  names: ['BIGLOBE'],
  kind: 'mailbox-provider',
  hosts: ['biglobe.ne.jp'],
  banners: [],
  recipientDomains: ['biglobe.ne.jp'],
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
