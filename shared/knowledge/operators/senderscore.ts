import { operator } from '../operator.ts';

export const senderscore = operator({
  id: 'senderscore',
  names: ['Validity/SenderScore RPBL'],
  kind: 'blocklist',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'SENDERSCORE',
      patterns: [/bl\.score\.senderscore\.com|score\.senderscore\.com/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: Validity/SenderScore RPBL.',
      sources: ['rspamd', 'sa'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'page',
      target: 'https://senderscore.org/',
      purpose: 'lookup/removal',
      asksFor: [],
      sources: ['rspamd', 'sa'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  zone: {
    names: ['bl.score.senderscore.com', 'score.senderscore.com'],
    ask: { zone: 'bl.score.senderscore.com', of: 'ip4' },
    lists: 'ip',
    answers: {
      '127.0.0.1-26': 'listed (bit combinations bot/NA/persistent/suspicious attachment/score)',
      '127.0.4.x': 'score 0-100 (score.senderscore.com)',
      '127.255.255.255': 'ERROR: querying IP not registered / over quota',
    },
    meaning: 'Reputation list',
    lookup: 'https://senderscore.org/blocklistlookup/',
    removal: 'https://senderscore.org/',
    confidence: 'partial',
  },
  notes: [
    'From late December 2025 outgoing IPs of Microsoft 365 were on the Validity RTBL and Rackspace refused their mail (554 5.7.1 ACL dns_rbl): the sender cannot act on a Microsoft IP, the recipient asks its host (rs-ss).',
  ],
  sources: ['rs-ss'],
  confidence: 'verified',
  asOf: '2026-08-21',
});
