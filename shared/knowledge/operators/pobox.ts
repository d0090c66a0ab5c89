import { operator } from '../operator.ts';

export const pobox = operator({
  id: 'pobox',
  names: ['Pobox (Fastmail)'],
  kind: 'mailbox-provider',
  hosts: ['pobox.com'],
  banners: [],
  recipientDomains: ['pobox.com'],
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
  sources: ['mxsniff', 'ispdb26'],
  confidence: 'partial',
  asOf: '2023-02-06',
});
