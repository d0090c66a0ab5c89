import { operator } from '../operator.ts';

export const gfi = operator({
  id: 'gfi',
  names: ['GFI MailEssentials'],
  kind: 'filter-vendor',
  hosts: [],
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
