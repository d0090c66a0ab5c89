import { operator } from '../operator.ts';

export const jazztelEs = operator({
  id: 'jazztel-es',
  names: ['Jazztel (Orange Spain)'],
  kind: 'mailbox-provider',
  hosts: [],
  banners: [],
  recipientDomains: ['jazztel.es'],
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
  notes: ['date of the move not found', 'Use the Google rules.'],
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: '2026-03-12',
});
