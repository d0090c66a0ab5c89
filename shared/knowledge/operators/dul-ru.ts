import { operator } from '../operator.ts';

export const dulRu = operator({
  id: 'dul-ru',
  names: ['Russian Dial-up User List'],
  kind: 'blocklist',
  status: 'DEAD; lists every IP since 2015-05-19',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'DUL-RU',
      patterns: [/dul\.ru/i],
      cause: 'blocklist-query-error',
      permanence: 'permanent',
      actor: ['recipient-isp'],
      meaning:
        "Rejection text names a list that no longer works (Russian Dial-up User List). The receiver's configuration is at fault, the sender is not listed.",
      lasts: 'until the receiver removes the list',
      sources: ['dnsbl-15'],
      asOf: null,
      confidence: 'verified',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: { names: ['dul.ru'], lists: 'ip', meaning: '', confidence: 'memory' },
  sources: ['dnsbl-15'],
  confidence: 'verified',
  asOf: '2015-05-19',
});
