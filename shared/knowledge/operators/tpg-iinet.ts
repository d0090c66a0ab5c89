import { operator } from '../operator.ts';

export const tpgIinet = operator({
  id: 'tpg-iinet',
  names: ['iiNet', 'TPG', 'Internode', 'Westnet', 'Adam', 'The Messaging Company'],
  kind: 'mailbox-provider',
  hosts: ['iinet.net.au', 'themessaging.co'],
  banners: [],
  recipientDomains: ['iinet.net.au', 'tpg.com.au', 'internode.on.net', 'westnet.com.au', 'adam.com.au'],
  runs: [],
  rules: [],
  routes: [
    {
      type: 'page',
      target: 'https://support.themessaging.co/',
      purpose: 'support of the new operator',
      asksFor: ['complete bounce'],
      sources: ['tmc-faq'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  evidenceAsked: [
    'sending IP and host name',
    'complete reply text with date, time and time zone',
    'sender and recipient address',
    'what was fixed, since when',
  ],
  limits: [],
  documents: [],
  notes: [
    "iiNet's Grapevine, nCable and Octa4 mail was shut down in 2023 without a move (acs-tmc).",
    '2023-09: customers asked to opt in (acs-tmc)',
    'after 2023-11-30: addresses that did not move are deleted (acs-tmc)',
    '2024-09-15: free period ends, the user pays (inode-tmc, tmc-faq)',
    'Ask TMC (support.themessaging.co), not the telco; hard bounces after 2023-11-30 mostly mean the mailbox was never moved, after 2024-09-15 that it was not paid.',
  ],
  sources: ['inode-tmc', 'tmc-faq', 'acs-tmc'],
  confidence: 'verified',
  asOf: '2024-09-02',
});
