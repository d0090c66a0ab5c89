import { operator } from '../operator.ts';

export const nerdCountries = operator({
  id: 'nerd-countries',
  names: ['countries.nerd.dk'],
  kind: 'blocklist',
  status: 'active (unverified)',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'NERD-COUNTRIES',
      patterns: [/countries\.nerd\.dk/i],
      cause: 'geo-block',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'Rejection text names this list: countries.nerd.dk.',
      sources: ['zmta'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: [
        '554 5.7.1 Service unavailable; Client host [192.0.2.5] blocked using ee.countries.nerd.dk; Your IP is in ee, rejected based on geographical location',
      ],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  zone: {
    names: ['countries.nerd.dk'],
    lists: 'ip',
    meaning: 'country of the IP, not a reputation list',
    confidence: 'memory',
  },
  notes: ["Nobody can delist a country: the recipient's administrator must act."],
  sources: ['zmta'],
  confidence: 'verified',
  asOf: null,
});
