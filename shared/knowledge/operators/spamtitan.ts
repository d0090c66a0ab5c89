import { operator } from '../operator.ts';

export const spamtitan = operator({
  id: 'spamtitan',
  names: ['SpamTitan/WebTitan'],
  kind: 'filter-vendor',
  hosts: ['*.spamtitan.com'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'From memory.',
    'No refusal text of its own was found: it uses Postfix wording ("blocked using ...").',
  ],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
