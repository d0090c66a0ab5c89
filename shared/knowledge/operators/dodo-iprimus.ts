import { operator } from '../operator.ts';

export const dodoIprimus = operator({
  id: 'dodo-iprimus',
  names: ['Dodo / iPrimus'],
  kind: 'mailbox-provider',
  hosts: [],
  banners: [],
  recipientDomains: ['dodo.com.au', 'iprimus.com.au'],
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
