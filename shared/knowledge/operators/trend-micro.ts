import { operator } from '../operator.ts';

export const trendMicro = operator({
  id: 'trend-micro',
  names: ['Trend Micro ERS', 'Trend Micro Email Security', 'RBL+'],
  kind: 'filter-vendor',
  ownerFiles: { sources: ['tm-ers'] },
  hosts: [/\.in\.tmes(-[a-z]{1,40})?\.trendmicro\.(com|eu)$/i, /\.trendmicro\.(com|eu)$/i],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'TM-RBL',
      patterns: [/Trend Micro RBL\+|mail-abuse\.(com|org)|ERS-(DUL|QIL|RBL)/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'either',
      actor: ['sender-host'],
      meaning: 'IP in Trend Micro Email Reputation Services.',
      lasts: 'permanent (QIL temporary)',
      sources: ['zmta', 'tm-faq'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: [
        '550 Service unavailable; Client Host [192.0.2.4] blocked using Trend Micro RBL+. Please see http://www.mail-abuse.com/cgi-bin/lookup?ip_address=192.0.2.4',
      ],
    },
    {
      id: 'TM-CUSTOM',
      patterns: [/ERS-Customized-Block|BLOCK-SEND-ER|BLOCK-RCPT|NO-DOMAIN/i],
      cause: 'recipient-policy',
      permanence: 'permanent',
      actor: ['recipient'],
      meaning: "Recipient's own settings.",
      sources: ['sfm'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: ['550 5.7.1 <example@example.com>: Recipient address rejected: ERS-Customized-Block.'],
    },
  ],
  routes: [
    {
      type: 'form',
      target:
        'https://servicecentral.trendmicro.com/en-us/ers/ip-lookup/ (formerly https://www.ers.trendmicro.com/reputations)',
      purpose: 'Lookup and removal request',
      asksFor: ['IP', 'proof of being the valid owner of the IP space'],
      refuses: [
        'requests of anybody but the valid owner of the IP space; end users must go to their ISP or host (official)',
      ],
      sources: ['tm-ers', 'sfm'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  evidenceAsked: ['request must come from the IP owner (the host)'],
  limits: [],
  documents: [
    {
      title: 'Email Reputation Services - Blocked',
      url: 'https://docs.trendmicro.com/en-us/documentation/article/email-reputation-services-service-central-blocked',
      asOf: null,
      confidence: 'verified',
    },
  ],
  sources: [],
  confidence: 'verified',
  asOf: null,
});
