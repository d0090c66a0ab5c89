import { operator } from '../operator.ts';

export const elisaFi = operator({
  id: 'elisa-fi',
  names: ['Elisa', 'Kolumbus', 'Saunalahti'],
  kind: 'mailbox-provider',
  hosts: ['elisa.fi', 'saunalahti.fi'],
  banners: [],
  recipientDomains: ['kolumbus.fi', 'elisanet.fi', 'saunalahti.fi'],
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
