import { operator } from '../operator.ts';

export const videotron = operator({
  id: 'videotron',
  names: ['Videotron'],
  kind: 'mailbox-provider',
  hosts: ['videotron.ca'],
  banners: [],
  recipientDomains: ['videotron.ca'],
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
