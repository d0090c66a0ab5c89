import { operator } from '../operator.ts';

export const interserver = operator({
  id: 'interserver',
  names: ['InterServer RBL'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'INTERSERVER',
      patterns: [/rbl\.interserver\.net|rblmx\.interserver\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: InterServer RBL.',
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
    names: ['rbl.interserver.net', 'rblmx.interserver.net'],
    lists: 'ip',
    meaning: '',
    confidence: 'memory',
  },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
