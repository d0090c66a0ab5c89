import { operator } from '../operator.ts';

export const postePec = operator({
  id: 'poste-pec',
  names: ['Postecert (Poste Italiane PEC)'],
  kind: 'mailbox-provider',
  hosts: ['postecert.it'],
  banners: [],
  recipientDomains: ['postecert.it'],
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
