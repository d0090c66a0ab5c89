import { operator } from '../operator.ts';

export const hubspot = operator({
  id: 'hubspot',
  names: ['HubSpot'],
  kind: 'host',
  hosts: [],
  outbound: ['hubspotemail.net'],
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
