import { mailSystem } from './mail-system.ts';

/** Ruby's Net::SMTP: the class says the first digit, the reply follows. */
export const rubyNetSmtp = mailSystem({
  id: 'ruby-net-smtp',
  names: ['Ruby Net::SMTP', 'Rails Action Mailer'],
  marks: {
    fields: [],
    openings: [],
    words: [
      /\bNet::SMTP(?:FatalError|ServerBusy|SyntaxError|AuthenticationError|UnknownError|UnsupportedCommand)\b/,
    ],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [
    {
      pattern:
        /\bNet::SMTP(?:FatalError|ServerBusy|SyntaxError|UnknownError|UnsupportedCommand):? ?\(?(?=\d{3})/,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'memory',
      asOf: '2026-11',
    },
    {
      pattern: /\bNet::SMTPAuthenticationError:? ?\(?(?=\d{3})/,
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
      id: 'no-connection',
      pattern: /\bNet::(?:OpenTimeout|ReadTimeout)\b[^\n]{0,80}/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Net::OpenTimeout: execution expired',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'network',
      pattern: /\bErrno::E(?:CONNREFUSED|TIMEDOUT|HOSTUNREACH|CONNRESET)\b[^\n]{0,120}/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Errno::ECONNREFUSED: Connection refused - connect(2) for "smtp.example.net" port 25',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'tls',
      pattern: /\bOpenSSL::SSL::SSLError: /,
      role: 'tls',
      cause: 'connection-failed',
      appended: false,
      example:
        'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: certificate verify failed',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
