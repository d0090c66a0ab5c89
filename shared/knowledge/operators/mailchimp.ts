import { operator } from '../operator.ts';

export const mailchimp = operator({
  id: 'mailchimp',
  names: ['Mailchimp'],
  kind: 'host',
  hosts: [],
  outbound: ['mcsv.net', 'rsgsv.net', 'mcdlv.net'],
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
  sources: [],
  confidence: 'memory',
  asOf: null,
});
