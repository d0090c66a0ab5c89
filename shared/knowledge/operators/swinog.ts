import { operator } from '../operator.ts';

export const swinog = operator({
  id: 'swinog',
  names: ['SWINOG'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SWINOG',
      patterns: [/dnsrbl\.swinog\.ch|uribl\.swinog\.ch/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: SWINOG.',
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
  zone: {
    names: ['dnsrbl.swinog.ch', 'uribl.swinog.ch'],
    lists: 'ip and domain',
    meaning: '',
    confidence: 'memory',
  },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
