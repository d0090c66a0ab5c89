import { operator } from '../operator.ts';

export const rfcClueless = operator({
  id: 'rfc-clueless',
  names: ['RFC-Clueless'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'RFC-CLUELESS',
      patterns: [
        /dsn\.bl\.rfc-clueless\.org|postmaster\.bl\.rfc-clueless\.org|abuse\.bl\.rfc-clueless\.org/i,
      ],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: RFC-Clueless.',
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
    names: ['dsn.bl.rfc-clueless.org', 'postmaster.bl.rfc-clueless.org', 'abuse.bl.rfc-clueless.org'],
    lists: 'domain',
    meaning: '',
    confidence: 'memory',
  },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
