import { operator } from '../operator.ts';

export const lashbackUbl = operator({
  id: 'lashback-ubl',
  names: ['LashBack UBL'],
  kind: 'blocklist',
  status: 'OFFLINE (seen before June 2024)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'LASHBACK-UBL',
      patterns: [/ubl\.unsubscore\.com|ubl\.lashback\.com/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (LashBack UBL). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['dnsbl-20'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['ubl.unsubscore.com', 'ubl.lashback.com'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: ['dnsbl-20'],
  confidence: 'verified',
  asOf: '2024-06',
});
