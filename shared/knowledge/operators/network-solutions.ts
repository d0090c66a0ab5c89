import { operator } from '../operator.ts';

export const networkSolutions = operator({
  id: 'network-solutions',
  names: ['Network Solutions', 'Register.com / Web.com'],
  kind: 'host',
  hosts: ['netsolmail.net', 'register.com'],
  outbound: ['netsolmail.net', 'registeredsite.com', 'register.com'],
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
