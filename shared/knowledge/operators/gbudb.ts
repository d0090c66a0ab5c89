import { operator } from '../operator.ts';

export const gbudb = operator({
  id: 'gbudb',
  names: ['GBUdb Truncate'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'GBUDB',
      patterns: [/truncate\.gbudb\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: GBUdb Truncate.',
      sources: ['xlist'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'page',
      target: 'http://www.gbudb.com/truncate/index.jsp',
      purpose: 'lookup/removal',
      asksFor: [],
      sources: ['xlist'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  zone: {
    names: ['truncate.gbudb.net'],
    ask: { zone: 'truncate.gbudb.net', of: 'ip4' },
    lists: 'ip',
    answers: { '127.0.0.2': 'listed' },
    meaning: 'Automatic; no manual removal (memory)',
    lookup: 'http://www.gbudb.com/truncate/index.jsp',
    confidence: 'memory',
  },
  notes: [
    'No removal requests: entries drop by themselves, usually a couple of days after the traffic stopped (dnsbl-home).',
  ],
  sources: ['dnsbl-home'],
  confidence: 'partial',
  asOf: null,
});
