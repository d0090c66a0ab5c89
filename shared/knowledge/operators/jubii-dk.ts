import { operator } from '../operator.ts';

export const jubiiDk = operator({
  id: 'jubii-dk',
  names: ['Jubii Mail'],
  kind: 'mailbox-provider',
  hosts: [],
  banners: [],
  recipientDomains: ['e-mail.dk', '123mail.dk', 'jubii.dk'],
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
  notes: ['Long list of .dk domains in ispdb26 (mail.jubii.dk).'],
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: '2026-03-12',
});
