import { operator } from '../operator.ts';

export const wedos = operator({
  id: 'wedos',
  names: ['WEDOS'],
  kind: 'host',
  hosts: ['wedos.net'],
  outbound: ['wedos.net'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'WEDOS-QUOTA',
      patterns: [/mailbox over quota/i],
      cause: 'host-own-limit',
      permanence: 'temporary',
      actor: ['sender-user'],
      meaning: 'Webmail text when the daily sending quota is used up; resets at midnight, no manual reset.',
      needsHost: true,
      sources: ['wedos'],
      asOf: null,
      confidence: 'partial',
      seen: 'none',
      examples: [],
    },
  ],
  routes: [],
  evidenceAsked: [
    'full bounce (message/delivery-status part and original headers)',
    'sender and recipient address',
    'exact date and time with time zone',
    'queue or message id',
    'exact remote reply and remote host',
  ],
  limits: [
    {
      what: 'SMTP and PHP mail, each per day',
      value: '500 (LowCost: 50)',
      unit: 'mails',
      sources: ['wedos'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  documents: [
    {
      title: 'WEDOS: solving blocked e-mails',
      url: 'https://kb.wedos.com/cs/webhosting/e-maily/e-maily-reseni-blokovanych-e-mailu/',
      asOf: null,
      confidence: 'verified',
    },
  ],
  sources: ['wedos'],
  confidence: 'verified',
  asOf: null,
});
