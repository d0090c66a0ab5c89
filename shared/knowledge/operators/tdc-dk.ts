import { operator } from '../operator.ts';

export const tdcDk = operator({
  id: 'tdc-dk',
  names: ['TDC', 'YouSee', 'mail.dk'],
  kind: 'mailbox-provider',
  hosts: ['tdc.net'],
  banners: [],
  recipientDomains: ['mail.dk', 'tdcadsl.dk', 'post.tele.dk'],
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
