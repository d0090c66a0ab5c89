import { operator } from '../operator.ts';

export const emailbasura = operator({
  id: 'emailbasura',
  names: ['Email Basura'],
  kind: 'blocklist',
  status: 'DEAD: domain resold, lists every IP',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'EMAILBASURA',
      patterns: [/bl\.emailbasura\.org/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (Email Basura). The receiver's configuration is at fault, the sender is not listed.",
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
  zone: { names: ['bl.emailbasura.org'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: ['dnsbl-19'],
  confidence: 'verified',
  asOf: null,
});
