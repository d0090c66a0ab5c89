import { operator } from '../operator.ts';

export const usaNet = operator({
  id: 'usa-net',
  names: ['USA.NET'],
  kind: 'filter-vendor',
  hosts: ['*.usa.net'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'USANET',
      patterns: [/refused\. UNL\. Please go to http:\/\/postmaster\.usa\.net/i],
      cause: 'ip-blocklisted-local',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'IP blocked.',
      sources: ['memory'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'postmaster.usa.net asks to include a copy of the delivery failure notification and IP; if Exchange hid the reason, forward the NDR.',
  ],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
