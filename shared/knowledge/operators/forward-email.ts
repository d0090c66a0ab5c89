import { operator } from '../operator.ts';

export const forwardEmail = operator({
  id: 'forward-email',
  names: ['Forward Email'],
  kind: 'mailbox-provider',
  hosts: ['forwardemail.net'],
  banners: [],
  recipientDomains: [],
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
