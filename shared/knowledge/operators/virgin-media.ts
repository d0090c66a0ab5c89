import { operator } from '../operator.ts';

export const virginMedia = operator({
  id: 'virgin-media',
  names: ['Virgin Media', 'Blueyonder', 'NTL'],
  kind: 'mailbox-provider',
  hosts: ['*.virginmedia.com'],
  sharedHosts: ['*.cloudfilter.net'],
  banners: [],
  recipientDomains: ['virginmedia.com', 'blueyonder.co.uk', 'ntlworld.com'],
  runs: [],
  rules: [
    {
      id: 'VM-CONTENT',
      patterns: [/Message contains Spam Content/i],
      cause: 'content-spam',
      permanence: 'permanent',
      actor: ['sender-user', 'domain-owner'],
      meaning: 'Content rejected.',
      needsHost: true,
      sources: ['kumo-b'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'KumoMTA lists "554 Message contains Spam Content" for blueyonder.co.uk; nothing else found.',
    'Domains without SPF are greylisted by policy (vm-grey): publish SPF, DMARC helps.',
  ],
  sources: ['vm-grey'],
  confidence: 'partial',
  asOf: null,
});
