import { operator } from '../operator.ts';

export const suomispam = operator({
  id: 'suomispam',
  names: ['Suomispam'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SUOMISPAM',
      patterns: [/bl\.suomispam\.net|gl\.suomispam\.net/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: Suomispam.',
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
  zone: { names: ['bl.suomispam.net', 'gl.suomispam.net'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
