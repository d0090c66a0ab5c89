import { operator } from '../operator.ts';

export const linode = operator({
  id: 'linode',
  names: ['Akamai Linode'],
  kind: 'host',
  hosts: [],
  outbound: ['members.linode.com', 'ip.linodeusercontent.com'],
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
  notes: ['SMTP ports blocked on new accounts until a ticket (from memory).'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
