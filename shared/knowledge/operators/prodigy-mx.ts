import { operator } from '../operator.ts';

export const prodigyMx = operator({
  id: 'prodigy-mx',
  names: ['Telmex Prodigy'],
  kind: 'mailbox-provider',
  hosts: [],
  sharedHosts: ['prodigy.net'],
  banners: [],
  recipientDomains: ['prodigy.net.mx'],
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
  notes: ['*.prodigy.net also served AT&T domains in older bounces.'],
  sources: ['mxsniff'],
  confidence: 'partial',
  asOf: null,
});
