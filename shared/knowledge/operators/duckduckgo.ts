import { operator } from '../operator.ts';

export const duckduckgo = operator({
  id: 'duckduckgo',
  names: ['DuckDuckGo Email Protection'],
  kind: 'mailbox-provider',
  hosts: ['duck.com'],
  banners: [],
  recipientDomains: ['duck.com'],
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
