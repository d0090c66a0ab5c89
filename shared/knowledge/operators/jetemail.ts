import { operator } from '../operator.ts';

export const jetemail = operator({
  id: 'jetemail',
  names: ['JetEmail'],
  kind: 'host',
  hosts: [],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'JET-ABUSE',
      patterns: [/550 5\.7\.1 \[ABUSE\]/i],
      cause: 'host-own-limit',
      permanence: 'permanent',
      actor: ['sender-user', 'domain-owner'],
      meaning:
        'JetEmail blocked its own sender for spam content, abuse signals or rate; the report URL in the bounce names the reason and offers a review.',
      sources: ['jet'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['550 5.7.1 [ABUSE] Sender blocked'],
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
  limits: [],
  documents: [
    {
      title: 'JetEmail: [ABUSE]',
      url: 'https://jetemail.com/docs/outbound/smtp-error-codes/550-5.7.1-[ABUSE]-Sender-blocked',
      asOf: null,
      confidence: 'verified',
    },
  ],
  sources: ['jet'],
  confidence: 'verified',
  asOf: null,
});
