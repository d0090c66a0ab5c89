import { operator } from '../operator.ts';

export const uceprotectL1 = operator({
  id: 'uceprotect-l1',
  names: ['UCEPROTECT Level 1'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'UCEPROTECT-L1',
      patterns: [/dnsbl-1\.uceprotect\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: UCEPROTECT Level 1.',
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
    names: ['dnsbl-1.uceprotect.net'],
    lists: 'ip',
    answers: { '127.0.0.2': 'listed' },
    meaning: 'single IP hit a trap',
    lookup: 'https://www.uceprotect.net/en/rblcheck.php',
    confidence: 'memory',
  },
  notes: [
    'automatic after 7 days; paid express removal (memory)',
    'Level 2/3 say nothing about the single sender; the evidence pack should say so.',
  ],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
