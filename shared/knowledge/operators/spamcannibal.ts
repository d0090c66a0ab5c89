import { operator } from '../operator.ts';

export const spamcannibal = operator({
  id: 'spamcannibal',
  names: ['SpamCannibal'],
  kind: 'blocklist',
  status: 'dead since 2017; domain expired in 2018 and listed every IP (from memory)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SPAMCANNIBAL',
      patterns: [/bl\.spamcannibal\.org/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (SpamCannibal). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
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
  zone: { names: ['bl.spamcannibal.org'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: [],
  confidence: 'memory',
  asOf: null,
});
