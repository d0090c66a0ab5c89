import { operator } from '../operator.ts';

export const windstream = operator({
  id: 'windstream',
  names: ['Windstream', 'Kinetic'],
  kind: 'mailbox-provider',
  hosts: ['*.windstream.net'],
  banners: [],
  recipientDomains: ['windstream.net'],
  runs: [],
  rules: [],
  routes: [
    {
      type: 'email',
      target: 'abuse@windstream.net',
      purpose: 'Removal request',
      asksFor: [],
      sources: ['fe-faq'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  notes: [
    'Operator contact from Forward Email FAQ; codes unknown.',
    'No code or hand-over source was found.',
  ],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
