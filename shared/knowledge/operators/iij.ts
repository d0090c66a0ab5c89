import { operator } from '../operator.ts';

export const iij = operator({
  id: 'iij',
  names: ['IIJ4U', 'IIJmio'],
  kind: 'mailbox-provider',
  hosts: ['iij4u.or.jp'],
  banners: [],
  recipientDomains: ['iij4u.or.jp', 'iijmio-mail.jp', 'miomio.jp'],
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
