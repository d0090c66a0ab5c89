import { operator } from '../operator.ts';

export const wallaIl = operator({
  id: 'walla-il',
  names: ['Walla', 'Bezeq International', 'Netvision'],
  kind: 'mailbox-provider',
  hosts: ['walla.co.il'],
  banners: [],
  recipientDomains: ['walla.com', 'walla.co.il', 'bezeqint.net', 'netvision.net.il'],
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
