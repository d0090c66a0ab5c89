import { operator } from '../operator.ts';

export const seznam = operator({
  id: 'seznam',
  names: ['Seznam', 'Email.cz'],
  kind: 'mailbox-provider',
  hosts: ['seznam.cz'],
  outbound: ['seznam.cz'],
  banners: [],
  recipientDomains: ['seznam.cz', 'email.cz', 'post.cz', 'spoluzaci.cz'],
  runs: [],
  rules: [
    {
      id: 'SZN-NOUSER',
      patterns: [/User hasn't got the service mapped/i],
      cause: 'recipient-unknown',
      permanence: 'permanent',
      actor: ['sender-user'],
      meaning: 'No such mailbox at Seznam.',
      sources: ['szn-user'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ["5.1.1 szn; User hasn't got the service mapped"],
    },
  ],
  routes: [],
  evidenceAsked: ['complete returned message attached'],
  limits: [],
  documents: [
    {
      title: 'Seznam: uzivatel neexistuje',
      url: 'https://napoveda.seznam.cz/uzivatel-neexistuje',
      asOf: null,
      confidence: 'verified',
    },
  ],
  notes: ['Seznam help: when asking the operator, attach the complete returned message.'],
  sources: ['szn-user', 'ispdb26'],
  confidence: 'verified',
  asOf: null,
});
