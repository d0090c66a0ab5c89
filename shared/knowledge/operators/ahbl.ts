import { operator } from '../operator.ts';

export const ahbl = operator({
  id: 'ahbl',
  names: ['AHBL'],
  kind: 'blocklist',
  status: 'SHUT DOWN; lists every IP since 2015-01-01',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'AHBL',
      patterns: [/dnsbl\.ahbl\.org|ircbl\.ahbl\.org|rhsbl\.ahbl\.org/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (AHBL). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['dnsbl-15'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: {
    names: ['dnsbl.ahbl.org', 'ircbl.ahbl.org', 'rhsbl.ahbl.org'],
    lists: 'ip',
    meaning: '',
    confidence: 'memory',
  },
  notes: ['Zone names from memory; the source names only the list.'],
  sources: ['dnsbl-15'],
  confidence: 'verified',
  asOf: '2015-01-01',
});
