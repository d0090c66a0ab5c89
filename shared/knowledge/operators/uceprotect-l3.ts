import { operator } from '../operator.ts';

export const uceprotectL3 = operator({
  id: 'uceprotect-l3',
  names: ['UCEPROTECT Level 3'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'UCEPROTECT-L3',
      patterns: [/dnsbl-3\.uceprotect\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: UCEPROTECT Level 3.',
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
    names: ['dnsbl-3.uceprotect.net'],
    lists: 'ip',
    answers: { '127.0.0.2': 'listed' },
    meaning: 'whole provider (ASN)',
    lookup: 'https://www.uceprotect.net/en/rblcheck.php',
    confidence: 'memory',
  },
  notes: [
    'only the provider',
    'Level 2/3 say nothing about the single sender; the evidence pack should say so.',
  ],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
