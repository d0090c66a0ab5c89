import { operator } from '../operator.ts';

export const mxlogic = operator({
  id: 'mxlogic',
  names: ['MX Logic (McAfee SaaS)'],
  kind: 'filter-vendor',
  status: 'service ended (McAfee SaaS closed about 2017, from memory)',
  hosts: ['mxlogic.net'],
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
  sources: ['mxsniff'],
  confidence: 'partial',
  asOf: null,
});
