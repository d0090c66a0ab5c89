import { operator } from '../operator.ts';

export const hostedemail = operator({
  id: 'hostedemail',
  names: ['Tucows OpenSRS Hosted Email'],
  kind: 'host',
  hosts: ['hostedemail.com'],
  outbound: ['hostedemail.com'],
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
