import { operator } from '../operator.ts';

export const cloudmark = operator({
  id: 'cloudmark',
  names: ['Cloudmark CSI', 'Cloudfilter'],
  kind: 'filter-vendor',
  hosts: ['*.cloudfilter.net'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'CSI',
      patterns: [/csi\.cloudmark\.com|cm-csi|Cloudmark Sender Intelligence|csi\.mimecast\.org/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'IP has poor reputation at Cloudmark; the ISP decided to block on it.',
      sources: ['zmta', 'cm-csi', 'cm-kb'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: [
        '550-"JunkMail rejected - [hostname] [192.0.2.4]:39153 is in an RBL on csi.cloudmark.com/reset-request/?ip=192.0.2.4 , see Poor Reputation Sender"',
      ],
    },
    {
      id: 'CMSMTP-103',
      patterns: [/cmsmtp \S{1,200} IP blacklisted by Spamhaus/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'cmsmtp platform (several ISPs): Spamhaus listing.',
      sources: ['zmta'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: [
        '554 mx.recipient.com cmsmtp 1sSZcfhLEUv3Q IP blacklisted by Spamhaus. For remediation please use https://www.spamhaus.org/lookup/ [103]',
      ],
    },
  ],
  routes: [
    {
      type: 'form',
      target: 'https://csi.cloudmark.com/en/reset/',
      purpose: 'Statistics RESET (not removal: CSI is a reputation service)',
      asksFor: ['IP', 'e-mail address; you must answer the confirmation mail'],
      answers:
        'within 24 h after confirmation / one business day; first request usually honoured, later ones are investigated; result by e-mail',
      sources: ['cm-csi'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  evidenceAsked: ['IP', 'confirmation reply'],
  limits: [],
  documents: [
    {
      title: 'CSI Remediation Portal - Email administrators',
      url: 'http://csi.cloudmark.com/reasons-admin.php',
      asOf: null,
      confidence: 'verified',
    },
  ],
  notes: ['Used by Cox, Spectrum, Comcast, Orange, Terra, CenturyLink and others.'],
  sources: [],
  confidence: 'verified',
  asOf: null,
});
