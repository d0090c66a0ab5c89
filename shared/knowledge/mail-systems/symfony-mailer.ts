import { mailSystem } from './mail-system.ts';

/** Symfony Mailer and Swift Mailer: the reply stands behind "with message". */
export const symfonyMailer = mailSystem({
  id: 'symfony-mailer',
  names: ['Symfony Mailer', 'Laravel Mail', 'Swift Mailer'],
  marks: {
    fields: [],
    openings: [],
    words: [/\bExpected response code "?\d{3}(?:\/\d{3}){0,4}"? but got (?:an )?(?:empty )?code/],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'queueId', 'reportingMta'],
  frames: [
    {
      pattern: /\bExpected response code "?\d{3}(?:\/\d{3}){0,4}"? but got code "\d{3}", with message "/,
      phase: null,
      host: null,
      ip: null,
      closes: '"',
      source: 'symfony-src',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'empty-code',
      pattern: /\bExpected response code "?\d{3}(?:\/\d{3}){0,4}"? but got (?:an )?(?:empty code|code "")/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Expected response code "250" but got empty code.',
      source: 'symfony-src',
      asOf: '2026-11',
    },
    {
      id: 'no-connection',
      pattern: /\bConnection could not be established with host "?[^\s"]{1,255}"?/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example:
        'Connection could not be established with host "ssl://smtp.example.net:465": stream_socket_client(): Connection refused',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'connection-lost',
      pattern: /\bConnection to "[^"\n]{1,255}" (?:timed out|has been closed unexpectedly)\./,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Connection to "smtp.example.net:587" timed out.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'could-not-authenticate',
      pattern:
        /\bFailed to authenticate on SMTP server with username "[^"\n]{0,320}" using the following authenticators?:/,
      role: 'local-error',
      cause: 'host-own-limit',
      appended: false,
      example:
        'Failed to authenticate on SMTP server with username "info@example.net" using the following authenticators: "LOGIN", "PLAIN".',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'no-starttls',
      pattern: /\bUnable to connect with STARTTLS\b/,
      role: 'tls',
      cause: 'connection-failed',
      appended: false,
      example: 'Unable to connect with STARTTLS.',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'no-bytes-written',
      pattern: /\bUnable to write bytes on the wire\b/,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Unable to write bytes on the wire.',
      source: 'memory',
      asOf: '2026-11',
    },
  ],
  source: 'symfony-src',
  asOf: '2026-11',
});
