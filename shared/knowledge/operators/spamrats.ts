import { operator } from '../operator.ts';

export const spamrats = operator({
  id: 'spamrats',
  names: ['SpamRATS'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SPAMRATS',
      patterns: [
        /all\.spamrats\.com|dyna\.spamrats\.com|noptr\.spamrats\.com|spam\.spamrats\.com|SPAMRATS IP Addresses/i,
      ],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: SpamRATS.',
      sources: ['rats-code', 'bl-code'],
      asOf: null,
      confidence: 'partial',
      seen: 'documented',
      examples: ['SPAMRATS IP Addresses See: http://www.spamrats.com/bl?192.0.2.5'],
    },
  ],
  routes: [
    {
      type: 'page',
      target: 'https://www.spamrats.com/removal.php',
      purpose: 'lookup/removal',
      asksFor: ['sending IP'],
      sources: ['rats-code', 'bl-code'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  zone: {
    names: ['all.spamrats.com', 'dyna.spamrats.com', 'noptr.spamrats.com', 'spam.spamrats.com'],
    ask: { zone: 'all.spamrats.com', of: 'ip4' },
    lists: 'ip',
    meaning: 'dyna: dynamic-looking PTR; noptr: no PTR; spam: spam seen',
    lookup: 'https://www.spamrats.com/removal.php',
    removal: 'https://www.spamrats.com/removal.php',
    confidence: 'memory',
  },
  notes: ['dyna and noptr mean a wrong reverse DNS name: the host fixes the PTR first.'],
  sources: ['rats-code', 'bl-code'],
  confidence: 'partial',
  asOf: null,
});
