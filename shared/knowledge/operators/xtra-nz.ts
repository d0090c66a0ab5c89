import { operator } from '../operator.ts';

export const xtraNz = operator({
  id: 'xtra-nz',
  names: ['Xtra Mail', 'Spark New Zealand'],
  kind: 'mailbox-provider',
  hosts: ['xtra.co.nz'],
  banners: [],
  recipientDomains: ['xtra.co.nz'],
  runs: [],
  rules: [],
  routes: [],
  evidenceAsked: [
    'sending IP and host name',
    'complete reply text with date, time and time zone',
    'sender and recipient address',
    'what was fixed, since when',
  ],
  limits: [],
  documents: [],
  notes: [
    '2007: Yahoo',
    '2017-01 to 2017-05-11: moved to SMX, more than 800,000 accounts',
    '2024-03: SMX moved the platform to Microsoft Azure, Australia',
    '2024-05-16: paid service',
    'Refusals since May 2017 are SMX rules, not Yahoo. Hard bounces rose after 2024-05-16 because users gave up the address.',
  ],
  sources: ['xt-stuff', 'xt-tb', 'xt-nzh', 'ispdb26'],
  confidence: 'verified',
  asOf: '2024',
});
