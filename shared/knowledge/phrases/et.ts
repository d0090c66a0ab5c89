import type { Phrase } from '../schema/phrase-schema.ts';

/** Words in Estonian, and codes that only operators of that country write. */
export const etPhrases: readonly Phrase[] = [
  {
    id: 'ip-blocklisted-public-dnsbl.et.et-blacklistis',
    pattern: /server \[?[\da-fx*:.]{3,45}\]? on BLACKLISTIS/i,
    cause: 'ip-blocklisted-public-dnsbl',
    actor: ['sender-host'],
    permanence: 'either',
    lang: 'et',
    sources: ['zmta'],
    asOf: null,
    confidence: 'verified',
    seen: 'observed',
    examples: [
      '550 5.7.1 --- SAATKE SEE TEADE OMA IT-MEHELE! --- TEIE server 192.0.2.1 on BLACKLISTIS dnsbl.example.net',
    ],
  },
];
