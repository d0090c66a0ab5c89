import { operator } from '../operator.ts';

export const trblspam = operator({
  id: 'trblspam',
  names: ['trblspam'],
  kind: 'blocklist',
  status: 'DEAD since 2013-04-02',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'TRBLSPAM',
      patterns: [/spamtrap\.trblspam\.com/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (trblspam). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['dnsbl-13'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['spamtrap.trblspam.com'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: ['dnsbl-13'],
  confidence: 'verified',
  asOf: '2013-04-02',
});
