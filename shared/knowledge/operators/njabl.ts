import { operator } from '../operator.ts';

export const njabl = operator({
  id: 'njabl',
  names: ['NJABL'],
  kind: 'blocklist',
  status: 'ended 2013 (from memory)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'NJABL',
      patterns: [/dnsbl\.njabl\.org|combined\.njabl\.org/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (NJABL). The receiver's configuration is at fault, the sender is not listed.",
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
  zone: { names: ['dnsbl.njabl.org', 'combined.njabl.org'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
