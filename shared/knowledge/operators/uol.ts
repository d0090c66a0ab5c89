import { operator } from '../operator.ts';

export const uol = operator({
  id: 'uol',
  names: ['UOL', 'BOL'],
  kind: 'mailbox-provider',
  hosts: ['uol.com.br'],
  banners: [],
  recipientDomains: ['uol.com.br', 'bol.com.br'],
  runs: [],
  rules: [
    {
      id: 'UOL-LOCAL',
      patterns: [
        /uol\.com\.br.{0,200}(blocked|denied|rejected)|(blocked|denied|rejected).{0,200}(ajuda\/pm|uol\.com\.br)/i,
      ],
      cause: 'ip-blocklisted-local',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning:
        'UOL refuses by its delivery rules: open relay/proxy, dynamic IP, missing PTR, complaints, more than 10 percent unknown users, SPF fail.',
      needsHost: true,
      sources: ['uol-pm'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [
    {
      type: 'form',
      target: 'form linked from http://email.uol.com.br/ajuda/pm/en/',
      purpose: 'questions about refusals',
      asksFor: [],
      notes: ['UOL has no public mediation process (val-uol).'],
      sources: ['uol-pm'],
      confidence: 'verified',
      asOf: null,
    },
    {
      type: 'tool',
      target: 'UOL complaint feedback loop',
      purpose: 'see complaints of your mail',
      asksFor: [],
      sources: ['val-uol'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  evidenceAsked: ['sending IP', 'reverse DNS', 'SPF record', 'bounce rate of the list'],
  limits: [
    {
      what: 'share of unknown recipients',
      value: 10,
      unit: 'percent; above it connections may be refused',
      sources: ['uol-pm'],
      confidence: 'verified',
      asOf: null,
    },
    {
      what: 'bounces the sender must accept',
      value: 90,
      unit: 'percent',
      sources: ['uol-pm'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  documents: [
    {
      title: 'UOL: technical requirements',
      url: 'http://email.uol.com.br/ajuda/pm/en/',
      asOf: null,
      confidence: 'verified',
    },
  ],
  notes: [
    'No source found.',
    'No throughput numbers and no blocklist names are published (val-uol).',
    'bol.com.br belongs to UOL.',
  ],
  sources: ['uol-pm', 'val-uol'],
  confidence: 'memory',
  asOf: null,
});
