import { operator } from '../operator.ts';

export const inboxLv = operator({
  id: 'inbox-lv',
  names: ['Inbox.lv', 'Inbox.eu'],
  kind: 'mailbox-provider',
  hosts: ['inbox.lv'],
  banners: [],
  recipientDomains: ['inbox.lv', 'inbox.lt', 'inbox.eu', 'inbox.la'],
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
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: '2026-03-12',
});
