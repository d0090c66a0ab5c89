import { operator } from '../operator.ts';

export const tiscali = operator({
  id: 'tiscali',
  names: ['Tiscali IT'],
  kind: 'mailbox-provider',
  hosts: ['*.tiscali.it'],
  banners: [],
  recipientDomains: ['tiscali.it'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found.', 'Outgoing server smtp.tiscali.it (ispdb26).'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
