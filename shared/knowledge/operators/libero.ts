import { operator } from '../operator.ts';

export const libero = operator({
  id: 'libero',
  names: ['Libero', 'Virgilio', 'ItaliaOnline'],
  kind: 'mailbox-provider',
  hosts: ['*.libero.it', '*.italiaonline.it'],
  banners: [],
  recipientDomains: ['libero.it', 'virgilio.it', 'iol.it', 'inwind.it', 'blu.it', 'giallo.it'],
  runs: [],
  rules: [],
  routes: [
    {
      type: 'email',
      target: 'block@postmaster.libero.it',
      purpose: 'unblock a sending IP or domain for Libero, Virgilio and IOL',
      asksFor: ['sending IPs', 'domain names', 'examples of bounced e-mails', 'steps taken'],
      notes: [
        'One address serves all three brands.',
        'support@postmaster.libero.it did not work for the asker.',
        'Not for whitelisting new senders.',
      ],
      sources: ['suped-lib'],
      confidence: 'partial',
      asOf: null,
    },
  ],
  limits: [],
  documents: [
    {
      title: 'Libero: frequent error messages',
      url: 'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
      asOf: null,
      confidence: 'verified',
    },
  ],
  notes: ['Only an end-user page about generic DSN texts was found (aiuto.libero.it).'],
  sources: ['suped-lib', 'lib-dsn', 'ispdb26'],
  confidence: 'memory',
  asOf: null,
});
