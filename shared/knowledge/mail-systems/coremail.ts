import { mailSystem } from './mail-system.ts';

/** Coremail (NetEase 163, 126, yeah.net and Chinese hosts): the words that it writes itself, and the frames it puts around a reply. */
export const coremail = mailSystem({
  id: 'coremail',
  names: ['Coremail', 'NetEase Mail (163, 126, yeah.net)'],
  marks: {
    fields: [
      { name: 'Subject', pattern: /^系统退信(?:\/Systems? bounce)?$/i },
      {
        name: 'From',
        pattern: /^(?:"?postmaster"? )?<?postmaster@(?:163|126|yeah|vip\.163)\.(?:com|net)>?$/i,
      },
    ],
    openings: ['抱歉，您的邮件被退回来了', '您可能写了外星人的邮件地址'],
    words: [],
  },
  neverStates: ['sendingIp', 'attempts', 'arrivalDate', 'lastAttemptDate'],
  frames: [
    {
      pattern:
        /\b(?:SMTP error, (?:[A-Z]{3,5}(?: (?:TO|FROM))?|CONNECT):? {0,3})?Host ([A-Za-z0-9._-]{1,255}) ?\(([0-9A-Fa-f.:]{2,45})\) (CONNECT|HELO|EHLO|MAIL FROM|RCPT TO|DATA|DOT|BDAT)(?: command)? said:? ?/im,
      phase: 3,
      host: 1,
      ip: 2,
      closes: null,
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      pattern: /\bSMTP error, (CONNECT|HELO|EHLO|MAIL FROM|RCPT TO|DATA|DOT|BDAT):? {0,3}(?=[245]\d\d\b)/im,
      phase: 1,
      host: null,
      ip: null,
      closes: null,
      source: 'public-code',
      asOf: '2026-11',
    },
  ],
  tails: [],
  own: [
    {
      id: 'can-not-connect-to-recipient-s',
      pattern: /\bCan ?not connect to recipient's server\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: "Can not connect to recipient's server because of unstable network or firewall filter.",
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'rcpt-handle-timeout',
      pattern: /\brcpt handle timeout\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'rcpt handle timeout, last handle info: Can not connect to example.com',
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'cannot-find-domain-s-mx',
      pattern: /\bCan ?not find (?:the )?(?:domain's |recipient's )?MX record\b|\bDNS query error\b/im,
      role: 'dns',
      cause: 'dns-failure',
      appended: false,
      example: "Cannot find domain's MX record, DNS query error",
      source: 'public-code',
      asOf: '2026-11',
    },
    {
      id: 'command-respond-timeout',
      pattern: /\bcommand [A-Z]{3,5}(?: (?:TO|FROM))? respond timeout or disconnected\b/im,
      role: 'connection',
      cause: 'connection-failed',
      appended: false,
      example: 'Host example.com(192.0.2.25) command RCPT TO respond timeout or disconnected',
      source: 'public-code',
      asOf: '2026-11',
    },
  ],
  source: 'public-code',
  asOf: '2026-11',
});
