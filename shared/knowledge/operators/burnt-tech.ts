import { operator } from '../operator.ts';

export const burntTech = operator({
  id: 'burnt-tech',
  names: ['Burnt Tech DNSBL'],
  kind: 'blocklist',
  status: 'DEAD: domain for sale, lists every IP',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'BURNT-TECH',
      patterns: [/dnsbl\.burnt-tech\.com/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (Burnt Tech DNSBL). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['dnsbl-home'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['dnsbl.burnt-tech.com'], lists: 'ip', meaning: '', confidence: 'memory' },
  notes: ['Zone name from memory.'],
  sources: ['dnsbl-home'],
  confidence: 'partial',
  asOf: null,
});
