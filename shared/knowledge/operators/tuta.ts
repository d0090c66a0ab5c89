import { operator } from '../operator.ts';

export const tuta = operator({
  id: 'tuta',
  names: ['Tuta (Tutanota)'],
  kind: 'mailbox-provider',
  hosts: ['tutanota.de'],
  banners: [],
  recipientDomains: ['tutanota.com', 'tutanota.de', 'tutamail.com', 'tuta.io', 'tuta.com', 'keemail.me'],
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
  sources: [],
  confidence: 'memory',
  asOf: null,
});
