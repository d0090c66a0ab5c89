import { operator } from '../operator.ts';

export const rambler = operator({
  id: 'rambler',
  names: ['Rambler'],
  kind: 'mailbox-provider',
  hosts: ['*.rambler.ru'],
  banners: [],
  recipientDomains: ['rambler.ru'],
  runs: [],
  rules: [
    {
      id: 'RB-SPAM',
      patterns: [/Spam message rejected; If this is not spam contact abuse/i],
      cause: 'content-spam',
      permanence: 'permanent',
      actor: ['domain-owner', 'sender-user'],
      meaning: 'Judged spam.',
      sources: ['sfm'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: ['554 5.7.1 Spam message rejected; If this is not spam contact abuse'],
    },
  ],
  routes: [
    {
      type: 'email',
      target: 'abuse@rambler-co.ru',
      purpose: 'False positive',
      asksFor: [],
      sources: ['sfm'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [],
  sources: [],
  confidence: 'verified',
  asOf: null,
});
