import { operator } from '../operator.ts';

export const uceprotectL2 = operator({
  id: 'uceprotect-l2',
  names: ['UCEPROTECT Level 2'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'UCEPROTECT-L2',
      patterns: [/dnsbl-2\.uceprotect\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: UCEPROTECT Level 2.',
      sources: ['uce', 'intra-uce2', 'xlist', 'fe-faq'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'page',
      target: 'https://www.uceprotect.net/en/rblcheck.php',
      purpose: 'lookup/removal',
      asksFor: [],
      sources: ['uce', 'intra-uce2', 'xlist', 'fe-faq'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  zone: {
    names: ['dnsbl-2.uceprotect.net'],
    ask: { zone: 'dnsbl-2.uceprotect.net', of: 'ip4' },
    lists: 'ip',
    answers: { '127.0.0.2': 'listed' },
    meaning:
      'whole allocation: too many level-1 IPs within 7 days (allocations smaller than /26 at the first one)',
    lookup: 'https://www.uceprotect.net/en/rblcheck.php',
    confidence: 'memory',
  },
  notes: [
    'only the network owner by cleaning level 1',
    'Level 2/3 say nothing about the single sender; the evidence pack should say so.',
  ],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
