import { operator } from '../operator.ts';

export const dsbl = operator({
  id: 'dsbl',
  names: ['DSBL'],
  kind: 'blocklist',
  status: 'ended May 2008; name servers off 2009-03-09',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'DSBL',
      patterns: [/list\.dsbl\.org|multihop\.dsbl\.org|unconfirmed\.dsbl\.org/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (DSBL). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['vam-dsbl'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: {
    names: ['list.dsbl.org', 'multihop.dsbl.org', 'unconfirmed.dsbl.org'],
    lists: 'ip',
    meaning: '',
    confidence: 'memory',
  },
  notes: ['Zone names from memory; the source names only the list.'],
  sources: ['vam-dsbl'],
  confidence: 'verified',
  asOf: '2009-03-10',
});
