import { operator } from '../operator.ts';

export const centurylink = operator({
  id: 'centurylink',
  names: ['CenturyLink', 'Lumen', 'Embarq', 'Qwest'],
  kind: 'mailbox-provider',
  hosts: ['*.centurylink.net'],
  sharedHosts: ['*.cloudfilter.net'],
  banners: [],
  recipientDomains: ['centurylink.net', 'embarqmail.com', 'q.com', 'centurytel.net'],
  runs: [],
  rules: [
    {
      id: 'CTL-CSI',
      patterns: [/csi\.cloudmark\.com/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'Cloudmark CSI reputation block.',
      sources: ['fe-faq'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'email',
      target: 'abuse@centurylink.com',
      purpose: 'Removal request',
      asksFor: [],
      sources: ['fe-faq'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  notes: ['Uses Cloudfilter/Cloudmark at the edge (Forward Email FAQ).'],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
