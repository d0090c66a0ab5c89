import { operator } from '../operator.ts';

export const optimum = operator({
  id: 'optimum',
  names: ['Optimum', 'Altice', 'Cablevision', 'Suddenlink'],
  kind: 'mailbox-provider',
  hosts: ['*.optonline.net', '*.suddenlink.net'],
  banners: [],
  recipientDomains: ['optonline.net', 'optimum.net', 'suddenlink.net'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found for codes or contact.', 'No code or hand-over source was found.'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
