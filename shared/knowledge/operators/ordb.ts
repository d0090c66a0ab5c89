import { operator } from '../operator.ts';

export const ordb = operator({
  id: 'ordb',
  names: ['ORDB'],
  kind: 'blocklist',
  status: 'ended 2006; listed every IP from 2008 (from memory)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'ORDB',
      patterns: [/relays\.ordb\.org/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (ORDB). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['memory'],
      asOf: null,
      confidence: 'memory',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['relays.ordb.org'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
