import { operator } from '../operator.ts';

export const optus = operator({
  id: 'optus',
  names: ['Optus'],
  kind: 'mailbox-provider',
  hosts: ['*.optusnet.com.au'],
  banners: [],
  recipientDomains: ['optusnet.com.au'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'No source found.',
    'No new optusnet addresses are created; support is being withdrawn (press, 2024); no closing date found.',
  ],
  sources: ['optus-24'],
  confidence: 'memory',
  asOf: null,
});
