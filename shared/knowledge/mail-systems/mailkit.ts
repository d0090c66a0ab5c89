import { mailSystem } from './mail-system.ts';

/** MailKit: the code is left out of the exception's words, which are the server's. */
export const mailkit = mailSystem({
  id: 'mailkit',
  names: ['MailKit'],
  marks: {
    fields: [],
    openings: [],
    words: [/\bMailKit\.(?:Net\.Smtp|Security)\.[A-Z][A-Za-z]{4,40}Exception\b/],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [
    {
      pattern: /\bMailKit\.Net\.Smtp\.SmtpCommandException: /,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
    {
      pattern: /\bMailKit\.Security\.AuthenticationException: (?=\d{3})/,
      phase: 'auth',
      host: null,
      ip: null,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'disconnected',
      pattern: /\bThe SMTP server has unexpectedly disconnected\./,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'MailKit.Net.Smtp.SmtpProtocolException: The SMTP server has unexpectedly disconnected.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'authentication',
      pattern: /\bMailKit\.Security\.AuthenticationException: (?!\d{3})/,
      role: 'local-error',
      cause: 'host-own-limit',
      appended: false,
      example: 'MailKit.Security.AuthenticationException: Authentication failed.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'tls-handshake',
      pattern: /\bMailKit\.Security\.SslHandshakeException: /,
      role: 'tls',
      cause: 'connection-failed',
      appended: false,
      example:
        'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
