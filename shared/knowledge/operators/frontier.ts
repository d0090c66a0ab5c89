import { operator } from '../operator.ts';

export const frontier = operator({
  id: 'frontier',
  names: ['Frontier'],
  kind: 'mailbox-provider',
  hosts: ['*.frontiernet.net'],
  banners: [],
  recipientDomains: ['frontier.com', 'frontiernet.net'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'Frontier consumer mail hosted by Yahoo for years; verify by MX in the bounce.',
    'No dated source for the hand-over was found.',
  ],
  sources: [],
  confidence: 'memory',
  asOf: null,
});
