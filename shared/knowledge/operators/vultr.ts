import { operator } from '../operator.ts';

export const vultr = operator({
  id: 'vultr',
  names: ['Vultr'],
  kind: 'host',
  hosts: [],
  outbound: ['vultrusercontent.com'],
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
  limits: [
    {
      what: 'outgoing port 25',
      value: 'blocked or restricted by default',
      unit: null,
      sources: ['p25-vultr'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  documents: [],
  notes: ['A user was told port 25 is not unblocked any more.'],
  sources: ['p25-vultr'],
  confidence: 'partial',
  asOf: null,
});
