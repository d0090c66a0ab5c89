import { operator } from '../operator.ts';

export const mediacom = operator({
  id: 'mediacom',
  names: ['Mediacom'],
  kind: 'mailbox-provider',
  hosts: ['*.mchsi.com'],
  banners: [],
  recipientDomains: ['mchsi.com', 'mediacombb.net'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    '2008 user report: block behind Mediacom was operated by AT&T; today unknown.',
    'No code or hand-over source was found.',
  ],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
