import { operator } from '../operator.ts';

export const talktalk = operator({
  id: 'talktalk',
  names: ['TalkTalk'],
  kind: 'mailbox-provider',
  hosts: ['*.talktalk.net'],
  banners: [],
  recipientDomains: ['talktalk.net', 'tiscali.co.uk'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found.', 'No code source was found.'],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
