import { operator } from '../operator.ts';

export const vodafoneDe = operator({
  id: 'vodafone-de',
  names: ['Vodafone (Arcor, Kabel Deutschland)'],
  kind: 'mailbox-provider',
  hosts: ['vodafonemail.de', 'arcor.de'],
  banners: [],
  recipientDomains: ['arcor.de', 'kabelmail.de', 'vodafonemail.de'],
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
