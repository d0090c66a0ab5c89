import { operator } from '../operator.ts';

export const vodafoneNz = operator({
  id: 'vodafone-nz',
  names: ['Vodafone NZ / One NZ (closed)'],
  kind: 'mailbox-provider',
  status: 'closed in late 2017 (from memory)',
  hosts: [],
  banners: [],
  recipientDomains: ['vodafone.co.nz', 'ihug.co.nz', 'clear.net.nz'],
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
  notes: ['Mail to these domains is expected to bounce for good.'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
