import { operator } from '../operator.ts';

export const digitalocean = operator({
  id: 'digitalocean',
  names: ['DigitalOcean'],
  kind: 'host',
  hosts: [],
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
      sources: ['p25-do', 'p25-nylas'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  documents: [],
  notes: ['Support refuses to lift the port 25 block on restricted accounts and points to a relay (2019).'],
  sources: ['p25-do', 'p25-nylas'],
  confidence: 'partial',
  asOf: null,
});
