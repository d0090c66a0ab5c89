import { operator } from '../operator.ts';

export const postmark = operator({
  id: 'postmark',
  names: ['Postmark'],
  kind: 'host',
  hosts: ['inbound.postmarkapp.com'],
  outbound: ['mtasv.net'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'PM-INACTIVE',
      patterns: [/inactive recipient|SMTP API Error/i],
      reason: 'suppressed',
      cause: 'host-own-limit',
      permanence: 'permanent',
      actor: ['domain-owner'],
      meaning:
        'Postmark did not send: the address is suppressed after a bounce, complaint, unsubscribe or by hand; the account owner can reactivate it.',
      needsHost: true,
      sources: ['pm-api'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['SMTP API Error'],
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
      title: 'Postmark: SMTP API error',
      url: 'https://postmarkapp.com/developer/webhooks/smtp-api-error',
      asOf: null,
      confidence: 'verified',
    },
  ],
  sources: ['pm-api', 'mxsniff'],
  confidence: 'verified',
  asOf: null,
});
