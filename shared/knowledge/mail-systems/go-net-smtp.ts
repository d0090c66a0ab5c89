import { mailSystem } from './mail-system.ts';

/** Go's net/smtp: a reply is printed bare; errors of the network name the dial. */
export const goNetSmtp = mailSystem({
  id: 'go-net-smtp',
  names: ['Go net/smtp'],
  marks: {
    fields: [],
    openings: [],
    words: [/\bdial tcp \S{1,80}: (?:connect|i\/o|lookup)/],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [],
  tails: [],
  own: [
    {
      id: 'name-not-found',
      pattern: /\blookup \S{1,255}(?: on \S{1,60})?: (?:no such host|server misbehaving|i\/o timeout)/,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'dial tcp: lookup mx1.example.invalid on 192.0.2.53:53: no such host',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'no-connection',
      pattern:
        /\bdial tcp \S{1,80}: (?:i\/o timeout|connect: (?:connection refused|no route to host|network is unreachable|connection timed out))/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'dial tcp 192.0.2.25:25: connect: connection refused',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'server-without-auth',
      pattern: /\bsmtp: server doesn't support AUTH\b|\bsmtp: A line must not contain CR or LF\b/,
      role: 'local-error',
      cause: 'host-own-limit',
      appended: false,
      example: "smtp: server doesn't support AUTH",
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'certificate',
      pattern:
        /\btls: failed to verify certificate\b|\bx509: certificate (?:signed by unknown authority|is valid for|has expired)/,
      role: 'tls',
      cause: 'connection-failed',
      appended: false,
      example: 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'hung-up',
      pattern: /\bread tcp \S{1,80}: (?:connection reset by peer|i\/o timeout|EOF)|\bshort response: /,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'read tcp 198.51.100.7:41022->192.0.2.25:25: connection reset by peer',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'memory',
  asOf: '2026-11',
});
