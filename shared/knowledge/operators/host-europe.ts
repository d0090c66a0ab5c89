import { operator } from '../operator.ts';

export const hostEurope = operator({
  id: 'host-europe',
  names: ['Host Europe', 'domainfactory'],
  kind: 'host',
  hosts: ['hosteurope.de', 'ispgateway.de'],
  outbound: ['hosteurope.de', 'ispgateway.de'],
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
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: null,
});
