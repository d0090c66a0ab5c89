import { operator } from '../operator.ts';

export const posteo = operator({
  id: 'posteo',
  names: ['Posteo'],
  kind: 'mailbox-provider',
  hosts: ['posteo.de'],
  banners: [],
  recipientDomains: ['posteo.de', 'posteo.net', 'posteo.org', 'posteo.eu', 'posteo.at', 'posteo.ch'],
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
