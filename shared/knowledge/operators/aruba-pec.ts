import { operator } from '../operator.ts';

export const arubaPec = operator({
  id: 'aruba-pec',
  names: ['Aruba PEC'],
  kind: 'mailbox-provider',
  hosts: ['pec.aruba.it'],
  banners: [],
  recipientDomains: ['pec.it', 'arubapec.it', 'gigapec.it', 'mypec.eu', 'ingpec.eu'],
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
  notes: ["Certified mail: ordinary mail may be refused by the mailbox owner's setting (from memory)."],
  sources: ['ispdb26'],
  confidence: 'partial',
  asOf: '2026-03-12',
});
