import { operator } from '../operator.ts';

export const mynetTr = operator({
  id: 'mynet-tr',
  names: ['Mynet', 'TTNET'],
  kind: 'mailbox-provider',
  hosts: ['mynet.com'],
  banners: [],
  recipientDomains: ['mynet.com', 'ttmail.com'],
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
