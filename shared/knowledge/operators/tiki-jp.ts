import { operator } from '../operator.ts';

export const tikiJp = operator({
  id: 'tiki-jp',
  names: ['TikiTiki (Energia)'],
  kind: 'mailbox-provider',
  hosts: ['tiki.ne.jp'],
  banners: [],
  recipientDomains: ['tiki.ne.jp'],
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
