import { operator } from '../operator.ts';

export const verizon = operator({
  id: 'verizon',
  names: ['Verizon'],
  kind: 'mailbox-provider',
  hosts: [],
  banners: [],
  recipientDomains: ['verizon.net'],
  runs: [{ domain: 'verizon.net', until: '2017', to: 'yahoo', source: 'spres-17' }],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'verizon.net mail is served by AOL/Yahoo (SMTP Field Manual lists verizon.net under Yahoo Inc); use the Yahoo entry.',
    'early 2017: Verizon leaves e-mail; users may keep the address hosted by AOL (spres-17)',
    'Use the Yahoo rules and Yahoo routes.',
  ],
  sources: ['spres-17', 'ispdb26'],
  confidence: 'partial',
  asOf: null,
});
