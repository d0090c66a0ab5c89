import { operator } from '../operator.ts';

export const rogers = operator({
  id: 'rogers',
  names: ['Rogers', 'Shaw'],
  kind: 'mailbox-provider',
  hosts: ['*.shaw.ca'],
  banners: [],
  recipientDomains: ['rogers.com', 'shaw.ca'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'Rogers mail hosted by Yahoo (from memory); Shaw MX unknown.',
    'Rogers/Shaw merger approved 2023-03-31 (shaw-23). Which platform serves shaw.ca since then was not found.',
  ],
  sources: ['shaw-23'],
  confidence: 'memory',
  asOf: null,
});
