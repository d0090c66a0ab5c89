import { operator } from '../operator.ts';

export const bellCa = operator({
  id: 'bell-ca',
  names: ['Bell', 'Sympatico'],
  kind: 'mailbox-provider',
  hosts: ['*.bell.net'],
  banners: [],
  recipientDomains: ['bell.net', 'sympatico.ca'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'No source found.',
    'Outgoing server smtphm.sympatico.ca (ispdb26).',
    'until summer 2016: Sympatico mail accessed through Outlook (Microsoft)',
    "summer 2016: moved to Bell's own webmail",
    'Old bounces of sympatico.ca carry Microsoft codes, later ones do not.',
  ],
  sources: ['bell-hfp', 'ispdb26'],
  confidence: 'memory',
  asOf: null,
});
