import { operator } from '../operator.ts';

export const sem = operator({
  id: 'sem',
  names: ['Spam Eating Monkey'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SEM',
      patterns: [
        /bl\.spameatingmonkey\.net|uribl\.spameatingmonkey\.net|fresh15\.spameatingmonkey\.net|backscatter\.spameatingmonkey\.net/i,
      ],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: Spam Eating Monkey.',
      sources: ['rspamd', 'xlist'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'page',
      target: 'https://spameatingmonkey.com/lookup',
      purpose: 'lookup/removal',
      asksFor: [],
      sources: ['rspamd', 'xlist'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  zone: {
    names: [
      'bl.spameatingmonkey.net',
      'uribl.spameatingmonkey.net',
      'fresh15.spameatingmonkey.net',
      'backscatter.spameatingmonkey.net',
    ],
    ask: { zone: 'bl.spameatingmonkey.net', of: 'ip4' },
    lists: 'ip',
    answers: { '127.0.0.2': 'listed' },
    meaning: 'IP/URI',
    lookup: 'https://spameatingmonkey.com/lookup',
    confidence: 'memory',
  },
  notes: ['Backscatter list: no manual removal, expires.'],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
