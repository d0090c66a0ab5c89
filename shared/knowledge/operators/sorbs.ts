import { operator } from '../operator.ts';

export const sorbs = operator({
  id: 'sorbs',
  names: ['SORBS'],
  kind: 'blocklist',
  status: 'SHUT DOWN on 2024-06-05 by Proofpoint; zones emptied',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SORBS',
      patterns: [
        /dnsbl\.sorbs\.net|spam\.dnsbl\.sorbs\.net|dul\.dnsbl\.sorbs\.net|recent\.spam\.dnsbl\.sorbs\.net|problems\.dnsbl\.sorbs\.net/i,
      ],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['recipient-isp'],
      meaning: 'Rejection text names this list: SORBS.',
      sources: ['sorbs-tz', 'xlist', 'zmta'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'page',
      target: '(was http://www.sorbs.net/lookup.shtml)',
      purpose: 'lookup/removal',
      asksFor: [],
      sources: ['sorbs-tz', 'xlist', 'zmta'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  zone: {
    names: [
      'dnsbl.sorbs.net',
      'spam.dnsbl.sorbs.net',
      'dul.dnsbl.sorbs.net',
      'recent.spam.dnsbl.sorbs.net',
      'problems.dnsbl.sorbs.net',
    ],
    lists: 'ip',
    answers: { any: 'stale: zones were emptied' },
    meaning: 'Shut down',
    lookup: '(was http://www.sorbs.net/lookup.shtml)',
    confidence: 'memory',
  },
  notes: [
    "A bounce that names SORBS after June 2024 is old, a fixed text, or a badly maintained receiver: addressee = recipient's admin.",
  ],
  sources: [],
  confidence: 'verified',
  asOf: '2024-06-05',
});
