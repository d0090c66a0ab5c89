import { operator } from '../operator.ts';

export const hinet = operator({
  id: 'hinet',
  names: ['HiNet (Chunghwa Telecom)'],
  kind: 'mailbox-provider',
  hosts: ['hinet.net'],
  banners: [],
  recipientDomains: ['hinet.net', 'ms1.hinet.net'],
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
