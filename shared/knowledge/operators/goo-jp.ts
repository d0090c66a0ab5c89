import { operator } from '../operator.ts';

export const gooJp = operator({
  id: 'goo-jp',
  names: ['goo Mail'],
  kind: 'mailbox-provider',
  hosts: ['goo.ne.jp'],
  banners: [],
  recipientDomains: ['goo.jp'],
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
