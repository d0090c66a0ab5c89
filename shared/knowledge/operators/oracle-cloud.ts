import { operator } from '../operator.ts';

export const oracleCloud = operator({
  id: 'oracle-cloud',
  names: ['Oracle Cloud'],
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
      sources: ['p25-oci', 'p25-nylas'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  documents: [],
  notes: ['Paid accounts may ask to lift it (user report).'],
  sources: ['p25-oci', 'p25-nylas'],
  confidence: 'partial',
  asOf: null,
});
