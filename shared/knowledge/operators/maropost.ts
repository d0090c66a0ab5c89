import { operator } from '../operator.ts';

export const maropost = operator({
  id: 'maropost',
  names: ['Maropost'],
  kind: 'host',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'MARO-HDR',
      patterns: [/Transaction failed\[(Missing|Invalid) (Header )?X-/i],
      cause: 'host-own-limit',
      permanence: 'permanent',
      actor: ['domain-owner'],
      meaning: "The sender's own application left out a Maropost header.",
      sources: ['marop'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['554 Transaction failed[Missing Header X-ApiKey]'],
    },
  ],
  routes: [],
  evidenceAsked: [
    'full bounce (message/delivery-status part and original headers)',
    'sender and recipient address',
    'exact date and time with time zone',
    'queue or message id',
    'exact remote reply and remote host',
  ],
  limits: [],
  documents: [],
  sources: ['marop'],
  confidence: 'verified',
  asOf: null,
});
