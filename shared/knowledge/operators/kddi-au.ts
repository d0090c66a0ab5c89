import { operator } from '../operator.ts';

export const kddiAu = operator({
  id: 'kddi-au',
  names: ['au / KDDI'],
  kind: 'mailbox-provider',
  hosts: ['msmx.au.com', '*.ezweb.ne.jp'],
  banners: [],
  recipientDomains: ['au.com', 'ezweb.ne.jp'],
  runs: [],
  rules: [
    {
      id: 'AU-UNKNOWN',
      patterns: [/550 (:|<\S{1,200}>:) ?User unknown/i],
      cause: 'recipient-unknown',
      permanence: 'permanent',
      actor: ['recipient'],
      meaning: 'Unknown user or filtered by user settings.',
      needsHost: true,
      sources: ['sis-doco', 'soe'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: ['550 <someone@au.com>: User unknown'],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  sources: [],
  confidence: 'verified',
  asOf: null,
});
