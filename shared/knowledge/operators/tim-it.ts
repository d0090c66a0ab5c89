import { operator } from '../operator.ts';

export const timIt = operator({
  id: 'tim-it',
  names: ['TIM', 'Alice', 'TIN'],
  kind: 'mailbox-provider',
  hosts: [/\.(tim|alice|tin)\.it$/i],
  banners: [],
  recipientDomains: ['tim.it', 'alice.it', 'tin.it'],
  runs: [],
  rules: [
    {
      id: 'TIN-BL',
      patterns: [/mail not accepted from blacklisted IP address/i],
      cause: 'ip-blocklisted-local',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'IP on a local list.',
      sources: ['memory'],
      asOf: null,
      confidence: 'partial',
      seen: 'documented',
      examples: ['550 mail not accepted from blacklisted IP address 192.0.2.1'],
    },
  ],
  routes: [
    {
      type: 'page',
      target: 'operator of the public blocklist; through your own provider',
      purpose: 'TIM refuses IPs found on public lists; removal is asked at the list',
      asksFor: ['sending IP'],
      notes: ["TIM says: in most cases wait 48 hours; after that the sender's own provider asks the list."],
      sources: ['tim-bl'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  limits: [],
  documents: [
    {
      title: 'TIM Business: IP in a black list',
      url: 'https://timbusiness.tim.it/assistenza/supporto-tecnico/mail/sicurezza-posta/blacklist',
      asOf: null,
      confidence: 'verified',
    },
  ],
  notes: [
    'Since a policy change TIM\'s SMTP accepts only its own From domains (blog.giotech.net). Old texts: "Server not available - access denied", "550 mail not accepted from blacklisted IP address".',
  ],
  sources: ['tim-bl', 'ispdb26'],
  confidence: 'partial',
  asOf: null,
});
