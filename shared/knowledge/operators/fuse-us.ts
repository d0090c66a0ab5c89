import { operator } from '../operator.ts';

export const fuseUs = operator({
  id: 'fuse-us',
  names: ['Cincinnati Bell / altafiber'],
  kind: 'mailbox-provider',
  hosts: ['fuse.net'],
  banners: [],
  recipientDomains: ['fuse.net', 'zoomtown.com'],
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
  sources: [],
  confidence: 'memory',
  asOf: null,
});
