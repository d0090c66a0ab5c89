import { operator } from '../operator.ts';

export const infomaniak = operator({
  id: 'infomaniak',
  names: ['Infomaniak'],
  kind: 'host',
  hosts: ['infomaniak.ch'],
  outbound: ['infomaniak.ch'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [],
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
  sources: [],
  confidence: 'memory',
  asOf: null,
});
