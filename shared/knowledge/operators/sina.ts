import { operator } from '../operator.ts';

export const sina = operator({
  id: 'sina',
  names: ['Sina Mail'],
  kind: 'mailbox-provider',
  hosts: [/\.sina\.com(\.cn)?$/i],
  banners: [],
  recipientDomains: ['sina.com', 'sina.cn'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found.', 'No code source was found; refusals use Coremail-like wording (from memory).'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
