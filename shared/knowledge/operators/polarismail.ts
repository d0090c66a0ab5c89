import { operator } from '../operator.ts';

export const polarismail = operator({
  id: 'polarismail',
  names: ['PolarisMail'],
  kind: 'host',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'POL-DAY',
      patterns: [/462 Daily send limit reached/i],
      cause: 'host-own-limit',
      permanence: 'temporary',
      actor: ['sender-user'],
      meaning: 'Own limit: 300 mails a day.',
      sources: ['polaris'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['462 Daily send limit reached. Please try again tomorrow'],
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
      what: 'mails per day',
      value: 300,
      unit: 'mails',
      sources: ['polaris'],
      confidence: 'verified',
      asOf: null,
    },
  ],
  documents: [],
  sources: ['polaris'],
  confidence: 'verified',
  asOf: null,
});
