import { operator } from '../operator.ts';

export const cobion = operator({
  id: 'cobion',
  names: ['Cobion DNSBL (IBM)'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'COBION',
      patterns: [/dnsbl\.cobion\.com/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: Cobion DNSBL (IBM).',
      sources: ['zmta'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['550 Rejected due to DNSBL server response (dnsbl.cobion.com - 192.0.2.5)'],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['dnsbl.cobion.com'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: ['zmta'],
  confidence: 'verified',
  asOf: null,
});
