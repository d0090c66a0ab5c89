import { operator } from '../operator.ts';

export const sapo = operator({
  id: 'sapo',
  names: ['SAPO Mail', 'MEO'],
  kind: 'mailbox-provider',
  hosts: ['sapo.pt'],
  banners: [],
  recipientDomains: ['sapo.pt', 'meo.pt', 'sapo.ao', 'sapo.cv', 'sapo.mz', 'sapo.tl'],
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
