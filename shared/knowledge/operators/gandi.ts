import { operator } from '../operator.ts';

export const gandi = operator({
  id: 'gandi',
  names: ['Gandi'],
  kind: 'host',
  hosts: ['mail.gandi.net'],
  outbound: ['gandi.net'],
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
  sources: ['mxsniff', 'ispdb26'],
  confidence: 'partial',
  asOf: null,
});
