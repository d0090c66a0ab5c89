import { operator } from '../operator.ts';

export const terra = operator({
  id: 'terra',
  names: ['Terra'],
  kind: 'mailbox-provider',
  hosts: [/\.terra\.com(\.br)?$/i],
  banners: [],
  recipientDomains: ['terra.com', 'terra.com.br'],
  runs: [],
  rules: [
    {
      id: 'TERRA-CSI',
      patterns: [/blocked using cm-csi/i],
      cause: 'ip-blocklisted-public-dnsbl',
      permanence: 'permanent',
      actor: ['sender-host'],
      meaning: 'Cloudmark Poor Reputation.',
      sources: ['zmta'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: [
        '554 *.terra.com cmsmtp 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using cm-csi-v11; Cloudmark Poor Reputation Sender Blacklist http://csi.cloudmark.com/reset-request/?ip=192.0.2.4',
      ],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  sources: [],
  confidence: 'verified',
  asOf: null,
});
