import { operator } from '../operator.ts';

export const telenet = operator({
  id: 'telenet',
  names: ['Telenet (BE)'],
  kind: 'mailbox-provider',
  hosts: ['*.telenet-ops.be'],
  banners: [],
  recipientDomains: ['telenet.be'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found.', 'No code source was found.'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
