import { operator } from '../operator.ts';

export const telstra = operator({
  id: 'telstra',
  names: ['Telstra', 'BigPond'],
  kind: 'mailbox-provider',
  hosts: ['*.bigpond.com', '*.telstra.com'],
  banners: [/BigPond (In|Out)bound/i],
  recipientDomains: ['bigpond.com', 'bigpond.net.au', 'telstra.com'],
  runs: [],
  rules: [
    {
      id: 'BP-10x',
      token: /\b(IB|OB)10[3-6]\b/i,
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning:
        '103 Cloudmark CSI, 104 Spamhaus SBL, 105 XBL, 106 PBL (same numbering as the "bizsmtp" platform GoDaddy documents).',
      needsHost: true,
      sources: ['telstra-crowd', 'sis-gd'],
      asOf: null,
      confidence: 'partial',
      seen: 'observed',
      examples: [
        'nschwcmgw08p BigPond Outbound [OB105. Connection refused. (ip:address) is listed on the Exploits Block List (XBL).',
      ],
    },
    {
      id: 'BP-11x',
      token: /\bIB11[0-3]\b/i,
      cause: 'ip-blocklisted-local',
      permanence: 'temporary',
      actor: ['sender-host'],
      meaning: 'IP blocked for an hour/day for spam (110/111) or invalid recipients (112/113).',
      sources: ['sis-gd'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'none-found',
      target: '-',
      purpose: 'Telstra tells users to ask Spamhaus themselves',
      asksFor: [],
      sources: ['telstra-crowd'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
