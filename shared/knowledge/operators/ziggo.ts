import { operator } from '../operator.ts';

export const ziggo = operator({
  id: 'ziggo',
  names: ['Ziggo', 'UPC NL'],
  kind: 'mailbox-provider',
  hosts: ['*.ziggo.nl', '*.tb.mail.iss.as9143.net'],
  banners: [],
  recipientDomains: [
    'ziggo.nl',
    'home.nl',
    'chello.nl',
    'casema.nl',
    'quicknet.nl',
    'upcmail.nl',
    'ziggomail.com',
  ],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: ['No source found.', 'Domains from ispdb26; refusal texts still not found.'],
  sources: ['ispdb26'],
  confidence: 'memory',
  asOf: null,
});
