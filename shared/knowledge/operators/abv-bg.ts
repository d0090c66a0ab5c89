import { operator } from '../operator.ts';

export const abvBg = operator({
  id: 'abv-bg',
  names: ['ABV.bg'],
  kind: 'mailbox-provider',
  hosts: ['abv.bg'],
  banners: [],
  recipientDomains: ['abv.bg', 'gbg.bg'],
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
