import { operator } from '../operator.ts';

export const centrumCz = operator({
  id: 'centrum-cz',
  names: ['Centrum.cz', 'Atlas.cz'],
  kind: 'mailbox-provider',
  hosts: ['centrum.cz'],
  banners: [],
  recipientDomains: ['centrum.cz', 'atlas.cz', 'volny.cz', 'centrum.sk'],
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
