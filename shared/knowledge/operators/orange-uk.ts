import { operator } from '../operator.ts';

export const orangeUk = operator({
  id: 'orange-uk',
  names: ['Orange UK / Wanadoo UK / Freeserve (closed)'],
  kind: 'mailbox-provider',
  status: 'CLOSED 2017-05-31',
  hosts: [],
  banners: [],
  recipientDomains: [
    'orange.net',
    'orangehome.co.uk',
    'wanadoo.co.uk',
    'freeserve.co.uk',
    'fsnet.co.uk',
    'fsmail.net',
    'fslife.co.uk',
    'fsworld.co.uk',
    'fsbusiness.co.uk',
  ],
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
  notes: [
    '2017-05-31: EE shut the mail service down',
    'Every bounce after that date is final: the address is gone. Do not advise delisting.',
  ],
  sources: ['spres-17'],
  confidence: 'verified',
  asOf: '2017-05-31',
});
