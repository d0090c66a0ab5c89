import { operator } from '../operator.ts';

export const strato = operator({
  id: 'strato',
  names: ['Strato'],
  kind: 'host',
  hosts: ['rzone.de'],
  outbound: ['rzone.de'],
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
  notes: ['Domains rzone.de and strato.de: ispdb26.'],
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: null,
});
