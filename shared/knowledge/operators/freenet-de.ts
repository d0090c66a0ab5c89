import { operator } from '../operator.ts';

export const freenetDe = operator({
  id: 'freenet-de',
  names: ['freenet Mail'],
  kind: 'mailbox-provider',
  hosts: ['freenet.de'],
  banners: [],
  recipientDomains: ['freenet.de'],
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
