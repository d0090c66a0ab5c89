import { operator } from '../operator.ts';

export const softbank = operator({
  id: 'softbank',
  names: ['SoftBank'],
  kind: 'mailbox-provider',
  hosts: [/\.softbank\.(ne\.)?jp$/i],
  banners: [],
  recipientDomains: ['softbank.ne.jp', 'i.softbank.jp'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found.', 'Outgoing server smtp.softbank.jp (ispdb26).'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
