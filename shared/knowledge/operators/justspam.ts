import { operator } from '../operator.ts';

export const justspam = operator({
  id: 'justspam',
  names: ['JustSpam'],
  kind: 'blocklist',
  status: 'probably dead (from memory)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'JUSTSPAM',
      patterns: [/dnsbl\.justspam\.org/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: JustSpam.',
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
  zone: { names: ['dnsbl.justspam.org'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
