import { mailSystem } from './mail-system.ts';

/** any software: the words that it writes itself, and the frames it puts around a reply. */
export const generic = mailSystem({
  id: 'generic',
  names: ['any software'],
  marks: {
    fields: [],
    openings: [],
    words: [],
  },
  neverStates: [],
  frames: [
    {
      pattern: /\bDiagnostic-Code: {0,3}smtp;/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      pattern:
        /\b(?:remote|destination|recipient(?:'s)?|other|receiving)(?: mail)? (?:host|server|system)(?: (?:([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})|\S{1,255}))? (?:said|responded|replied|returned|answered)(?: with)?:/im,
      phase: null,
      host: 1,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      pattern:
        /\bhost ([A-Za-z0-9._-]{1,255}) ?[[(]([0-9A-Fa-f.:]{2,45})[\])](?::\d{1,5})? (?:said|responded|replied|returned):?/im,
      phase: null,
      host: 1,
      ip: 2,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      pattern:
        /\bhost ([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}) (?:said|responded|replied|returned|says):/im,
      phase: null,
      host: 1,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      // Forwarding services call the host they hand on to the upstream.
      pattern:
        /\bupstream \(([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8})\) (?:temporary |permanent )?error:/im,
      phase: null,
      host: 1,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      // The host in brackets and nothing but its reply behind it.
      pattern:
        /(?:^|\s)\[([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}\.[A-Za-z]{2,24})\]:? (?=[45]\d\d[ -][45]\.\d)/im,
      phase: null,
      host: 1,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      // Exim's, whose address was blanked out.
      pattern:
        /\bhost ([A-Za-z0-9._-]{1,255}) \[[^\]\n]{1,60}\](?::\d{1,5})?(?=:? {0,3}(?:\n {0,8})?SMTP error)/im,
      phase: null,
      host: 1,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      // Somebody blanked out the host, its address, or both.
      pattern:
        /\bhost (?:[[<(][^\])>\n]{1,60}[\])>]|[*x\u2588._-]{2,60}|([A-Za-z0-9._-]{1,255})(?= ?[[(]))(?: ?[[(][^\])\n]{0,60}[\])])?(?::\d{1,5})? (?:said|responded|replied|returned):?/im,
      phase: null,
      host: 1,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      pattern: /\bSMTP(?:<<|:)(?= ?\d{3}[ -])/im,
      phase: null,
      host: null,
      ip: null,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
    {
      pattern: /\bSMTP:(CONN|HELO|EHLO|MAIL|RCPT|DATA)[A-Z ]{0,6} host ([0-9A-Fa-f.:]{2,45}):/im,
      phase: 1,
      host: null,
      ip: 2,
      closes: null,
      source: 'rfc',
      asOf: '2003',
    },
  ],
  tails: [
    {
      // Postfix's own tail, which browsers and people translate; the command stays as it is.
      pattern: /\([^()\n]{2,60}[^()\nA-Za-z](MAIL FROM|RCPT TO|DATA|EHLO|HELO)\b[^()\n]{0,30}\)[ \t]*$/,
      phase: 1,
      source: 'rfc',
      asOf: '2003',
    },
  ],
  own: [
    {
      id: 'will-retry-until-sat-7-mar',
      pattern: /^Will-Retry-Until: ?/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'Will-Retry-Until: Sat, 7 Mar 2026 09:15:29 +0000',
      source: 'rfc',
      asOf: '2003',
    },
    {
      id: 'connection-timed-out',
      pattern:
        /\bConnection (?:timed out|refused|reset by peer)\b|\bNo route to host\b|\bNetwork is unreachable\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Connection timed out',
      source: 'rfc',
      asOf: '2003',
    },
    {
      id: 'timeout-while-waiting',
      pattern:
        /\btime(?:d[ -])?-?out\b.{0,30}?\bwhile (?:waiting|reading|sending|talking|connecting|receiving)\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'SMTP timeout while waiting for the answer',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'in-the-queue-for',
      pattern:
        /\b(?:been|was|remained|stayed) (?:in|on) (?:the|our|my|this|its) (?:mail ?)?queue (?:for )?(?:more than |over |about )?\d{1,4} (?:minutes|hours?|days?)\b/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'Message has been in the queue for 96 hours',
      source: 'memory',
      asOf: '2026-11',
    },
    {
      id: 'domain-not-found',
      pattern:
        /\b(?:host|domain|name) (?:or domain name )?not found\b|\bno such (?:host|domain)\b|\bNXDOMAIN\b/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: 'Domain not found',
      source: 'rfc',
      asOf: '2003',
    },
    {
      id: 'message-expired',
      pattern:
        /\b(?:message|delivery time|delivery|queue) (?:has )?expired\b|\bretry (?:time(?:out)?|limit) exceeded\b|\bgiving up\b/im,
      role: 'give-up',
      cause: 'retry-expired',
      appended: true,
      example: 'Message expired',
      source: 'rfc',
      asOf: '2003',
    },
    {
      id: 'delivery-will-be-retried',
      pattern:
        /\bwill (?:be retried|retry|keep trying|continue (?:to be attempted|trying))\b|\bdelivery attempts will continue\b/im,
      role: 'delay',
      cause: 'queued',
      appended: false,
      example: 'Delivery will be retried',
      source: 'rfc',
      asOf: '2003',
    },
  ],
  source: 'rfc',
  asOf: '2003',
});
