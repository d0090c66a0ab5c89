import { operator } from '../operator.ts';

export const sky = operator({
  id: 'sky',
  names: ['Sky'],
  kind: 'mailbox-provider',
  hosts: [],
  banners: [],
  recipientDomains: ['sky.com'],
  runs: [],
  rules: [],
  routes: [],
  limits: [],
  documents: [],
  notes: [
    'Sky mail hosted by Yahoo (from memory); a Spamhaus PBL record names abuse@sky.com as policy contact.',
    'Outgoing server in client settings: smtp.tools.sky.com (ispdb26).',
    'about 2008: consumer mail moved to Google Apps (sky-frei, undated)',
    '2013: moved from Google to Yahoo (from memory)',
    'Decide by the host in the bounce: *.google.com or *.yahoodns.net.',
  ],
  sources: ['sky-frei', 'ispdb26'],
  confidence: 'memory',
  asOf: null,
});
