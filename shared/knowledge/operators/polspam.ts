import { operator } from '../operator.ts';

export const polspam = operator({
  id: 'polspam',
  names: ['Polspam'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'POLSPAM',
      patterns: [/rblip4\.rbl\.polspam\.pl|bl\.rbl\.polspam\.pl/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: Polspam.',
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
    names: ['rblip4.rbl.polspam.pl', 'bl.rbl.polspam.pl'],
    lists: 'ip',
    meaning: '',
    confidence: 'memory',
  },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
