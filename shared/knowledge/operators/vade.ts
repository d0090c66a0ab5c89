import { operator } from '../operator.ts';

export const vade = operator({
  id: 'vade',
  names: ['Vade (Hornetsecurity)'],
  kind: 'filter-vendor',
  hosts: ['*.vadesecure.com'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'VADE',
      patterns: [/spamrl\.com/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'IP listed on spamrl.com.',
      sources: ['zmta'],
      asOf: null,
      confidence: 'partial',
      seen: 'observed',
      examples: [
        '550 The sending IP (192.0.2.4) is listed on https://spamrl.com/. Please resolve this and retry.',
      ],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'Used by Orange and EarthLink. sendertool.vadesecure.com - from memory. spamrl.com belongs to N-able/SolarWinds SpamExperts (from memory), grouped here only for lookup.',
  ],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
