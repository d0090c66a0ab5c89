import { operator } from '../operator.ts';

export const telus = operator({
  id: 'telus',
  names: ['Telus'],
  kind: 'mailbox-provider',
  hosts: ['*.telus.net'],
  banners: [],
  recipientDomains: ['telus.net'],
  runs: [{ domain: 'telus.net', until: '2020', to: 'google', source: 'telus-bcc' }],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'No source found.',
    'August of the year before: long outage',
    'June: customers told mail will be "powered by Google" and must schedule the move',
    'Refusals for telus.net come from *.google.com: use the Google rules.',
  ],
  sources: ['telus-bcc'],
  confidence: 'memory',
  asOf: null,
});
