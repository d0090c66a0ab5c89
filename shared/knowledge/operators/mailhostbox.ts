import { operator } from '../operator.ts';

export const mailhostbox = operator({
  id: 'mailhostbox',
  names: ['Mailhostbox (ResellerClub, BigRock)'],
  kind: 'host',
  hosts: ['mailhostbox.com'],
  outbound: ['mailhostbox.com'],
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
