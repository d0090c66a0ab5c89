import { operator } from '../operator.ts';

export const mailboxOrg = operator({
  id: 'mailbox-org',
  names: ['mailbox.org'],
  kind: 'mailbox-provider',
  hosts: ['mailbox.org'],
  banners: [],
  recipientDomains: ['mailbox.org'],
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
  sources: [],
  confidence: 'memory',
  asOf: null,
});
