import { operator } from '../operator.ts';

export const proton = operator({
  id: 'proton',
  names: ['Proton Mail'],
  kind: 'mailbox-provider',
  hosts: ['*.protonmail.ch'],
  banners: [],
  recipientDomains: ['proton.me', 'protonmail.com', 'pm.me'],
  runs: [],
  rules: [
    {
      id: 'PM-SPAM',
      patterns: [/5\.7\.1 Rejected by spam filter/i],
      cause: 'content-spam',
      permanence: 'permanent',
      actor: ['domain-owner', 'sender-user'],
      meaning: 'Judged spam.',
      needsHost: true,
      sources: ['sfm'],
      asOf: null,
      confidence: 'verified',
      seen: 'observed',
      examples: ['550 5.7.1 Rejected by spam filter (in reply to end of DATA command)'],
    },
  ],
  routes: [],
  limits: [],
  documents: [],
  sources: [],
  confidence: 'partial',
  asOf: null,
});
