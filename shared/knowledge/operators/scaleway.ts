import { operator } from '../operator.ts';

export const scaleway = operator({
  id: 'scaleway',
  names: ['Scaleway / Online.net'],
  kind: 'host',
  hosts: [],
  outbound: ['scaleway.com', 'poneytelecom.eu'],
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
  notes: ['SMTP ports blocked until enabled (from memory).'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
