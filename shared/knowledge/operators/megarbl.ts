import { operator } from '../operator.ts';

export const megarbl = operator({
  id: 'megarbl',
  names: ['MegaRBL'],
  kind: 'blocklist',
  status: 'DEAD: domain expired, lists every IP since 2019-11-25',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'MEGARBL',
      patterns: [/rbl\.megarbl\.net|megarbl\.net/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (MegaRBL). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['dnsbl-19'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['rbl.megarbl.net', 'megarbl.net'], lists: 'ip', meaning: '', confidence: 'memory' },
  notes: ['A hit means nothing: every address on earth is "listed".'],
  sources: ['dnsbl-19'],
  confidence: 'verified',
  asOf: '2019-11-25',
});
