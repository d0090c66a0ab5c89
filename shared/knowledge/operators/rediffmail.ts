import { operator } from '../operator.ts';

export const rediffmail = operator({
  id: 'rediffmail',
  names: ['Rediffmail', 'Rediffmail Pro'],
  kind: 'mailbox-provider',
  hosts: ['mx.rediffmail.rediff.akadns.net', 'rediffmailpro.com'],
  banners: [],
  recipientDomains: ['rediffmail.com'],
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
  sources: ['mxsniff', 'ispdb26'],
  confidence: 'partial',
  asOf: '2023-02-06',
});
