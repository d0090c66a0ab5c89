import { operator } from '../operator.ts';

export const inpsDe = operator({
  id: 'inps-de',
  names: ['inps.de DNSBL'],
  kind: 'blocklist',
  status: 'SHUT DOWN, announced 2020-05-25',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'INPS-DE',
      patterns: [/dnsbl\.inps\.de/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (inps.de DNSBL). The receiver's configuration is at fault, the sender is not listed.",
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
  zone: { names: ['dnsbl.inps.de'], lists: 'ip', meaning: '', confidence: 'memory' },
  notes: ['Ended without listing the world.'],
  sources: ['dnsbl-20'],
  confidence: 'verified',
  asOf: '2020-05-25',
});
