import { operator } from '../operator.ts';

export const kisaRbl = operator({
  id: 'kisa-rbl',
  names: ['KISA-RBL (Korea)'],
  kind: 'blocklist',
  status: 'closed about 2022-2024 (from memory)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'KISA-RBL',
      patterns: [/spamlist\.or\.kr/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: KISA-RBL (Korea).',
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
  zone: { names: ['spamlist.or.kr'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
