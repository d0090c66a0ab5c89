import { operator } from '../operator.ts';

export const oneCom = operator({
  id: 'one-com',
  names: ['one.com'],
  kind: 'host',
  hosts: ['one.com'],
  outbound: ['one.com'],
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
