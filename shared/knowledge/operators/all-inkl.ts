import { operator } from '../operator.ts';

export const allInkl = operator({
  id: 'all-inkl',
  names: ['ALL-INKL.COM'],
  kind: 'host',
  hosts: ['kasserver.com'],
  outbound: ['kasserver.com'],
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
