import { operator } from '../operator.ts';

export const telenor = operator({
  id: 'telenor',
  names: ['Telenor', 'Online.no', 'Bredband2/Telenor Sverige'],
  kind: 'mailbox-provider',
  hosts: ['online.no', 'telenor.net'],
  banners: [],
  recipientDomains: ['online.no', 'telenor.no', 'bredband.net', 'telenor.dk'],
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
