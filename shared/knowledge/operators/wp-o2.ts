import { operator } from '../operator.ts';

export const wpO2 = operator({
  id: 'wp-o2',
  names: ['WP Poczta', 'o2 Poczta (Wirtualna Polska)'],
  kind: 'mailbox-provider',
  hosts: ['wp.pl', 'tlen.pl', 'o2.pl'],
  banners: [],
  recipientDomains: ['wp.pl', 'o2.pl', 'go2.pl', 'tlen.pl', 'prokonto.pl'],
  runs: [],
  rules: [
    {
      id: 'WP-SPAM',
      patterns: [/We can't accept this message because it is spam/i],
      cause: 'content-spam',
      permanence: 'permanent',
      actor: ['sender-user', 'domain-owner'],
      meaning: 'WP refuses the message as spam.',
      sources: ['kumo-b'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ["554 We can't accept this message because it is spam"],
    },
  ],
  routes: [],
  evidenceAsked: [
    'sending IP and host name',
    'complete reply text with date, time and time zone',
    'sender and recipient address',
    'what was fixed, since when',
  ],
  limits: [],
  documents: [
    {
      title: 'WP: AntiSpam policy',
      url: 'http://poczta.wp.pl/info-antyspam-policy.html?ticaid=11a9d4',
      asOf: null,
      confidence: 'verified',
    },
    {
      title: 'o2: polityka antyspamowa',
      url: 'https://pomoc.o2.pl/polityka-antyspamowa',
      asOf: null,
      confidence: 'verified',
    },
  ],
  notes: [
    'Refused by policy: addresses with verified complaints, IPs on public lists, bad DNS or reverse DNS, SPF failure, mail bombing, false headers, viruses.',
  ],
  sources: ['wp-pol', 'o2-pol', 'kumo-b', 'ispdb26'],
  confidence: 'verified',
  asOf: null,
});
