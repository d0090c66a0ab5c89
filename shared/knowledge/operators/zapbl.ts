import { operator } from '../operator.ts';

export const zapbl = operator({
  id: 'zapbl',
  names: ['ZapBL'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'ZAPBL',
      patterns: [/dnsbl\.zapbl\.net|rhsbl\.zapbl\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: ZapBL.',
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
  zone: { names: ['dnsbl.zapbl.net', 'rhsbl.zapbl.net'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
