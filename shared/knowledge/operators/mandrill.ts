import { operator } from '../operator.ts';

export const mandrill = operator({
  id: 'mandrill',
  names: ['Mailchimp Transactional (Mandrill)'],
  kind: 'host',
  hosts: ['mandrillapp.com'],
  outbound: ['mandrillapp.com'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [],
  routes: [],
  evidenceAsked: [
    'full bounce (message/delivery-status part and original headers)',
    'sender and recipient address',
    'exact date and time with time zone',
    'queue or message id',
    'exact remote reply and remote host',
  ],
  limits: [],
  documents: [],
  sources: ['mxsniff'],
  confidence: 'partial',
  asOf: null,
});
