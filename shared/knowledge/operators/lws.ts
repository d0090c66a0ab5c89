import { operator } from '../operator.ts';

export const lws = operator({
  id: 'lws',
  names: ['LWS (Ligne Web Services)'],
  kind: 'host',
  hosts: [],
  outbound: ['lwspanel.com'],
  banners: [],
  recipientDomains: [],
  runs: [],
  rules: [
    {
      id: 'LWS-RCPT',
      token: /LPR-RCPT\d\d/i,
      cause: 'host-own-limit',
      permanence: 'temporary',
      actor: ['sender-user'],
      meaning:
        'Own limit of LWS professional mail: too many recipients; LPR-RCPT01 is more than 2400 recipients in the reference period, blocked for one hour.',
      lasts: 'temporary: at least 1 hour',
      sources: ['lws-rcpt'],
      asOf: null,
      confidence: 'verified',
      seen: 'documented',
      examples: ['LPR-RCPT01'],
    },
  ],
  routes: [],
  evidenceAsked: [
    'full bounce (message/delivery-status part and original headers)',
    'sender and recipient address',
    'exact date and time with time zone',
    'queue or message id',
    'exact remote reply and remote host',
  ],
  limits: [],
  documents: [
    {
      title: 'LWS: LPR-RCPTXX',
      url: 'https://help.lwshosting.com/pt/Codigos-de-erro-e-mail-numero-de-destinatarios-mail-Pro-LPR-RCPTXX',
      asOf: null,
      confidence: 'verified',
    },
  ],
  sources: ['lws-rcpt'],
  confidence: 'verified',
  asOf: null,
});
