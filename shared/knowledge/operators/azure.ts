import { operator } from '../operator.ts';

export const azure = operator({
  id: 'azure',
  names: ['Microsoft Azure'],
  kind: 'host',
  hosts: [],
  outbound: ['cloudapp.azure.com'],
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
  limits: [
    {
      what: 'outgoing port 25',
      value: 'blocked or restricted by default',
      unit: null,
      sources: ['p25-nylas'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  documents: [],
  notes: ['Mail must leave through a relay on 587.'],
  sources: ['p25-nylas'],
  confidence: 'partial',
  asOf: null,
});
