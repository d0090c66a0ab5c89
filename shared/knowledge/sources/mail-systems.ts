import type { KnowledgeSource } from '../schema/source-schema.ts';

/** What the words of mail systems rest on. */
export const mailSystemSources: Readonly<Record<string, KnowledgeSource>> = {
  'exim-src': {
    title:
      'Exim: deliver.c, smtp.c, retry.c, moan.c, verify.c, routers and transports; shipped configure.default',
    url: 'https://github.com/Exim/exim',
    date: '2025-12-29 (commit 13835a3c)',
    howRead: 'source code',
    kind: 'software source',
  },
  'public-code': {
    title:
      'Short machine-written phrases as quoted in public program code and pasted notices (bounce parsers, log tools, forum and issue texts)',
    url: null,
    date: '2013 to 2026',
    howRead: 'source code excerpts, several independent files each',
    kind: 'software source',
  },
  'cpanel-kb': {
    title: 'UltraWebHosting knowledge base: cPanel max defers',
    url: 'https://my.ultrawebhosting.com/knowledgebase/392/cPanel-Max-Defers-Occurring-for-an-Account.html',
    date: 'undated',
    howRead: 'web page copy',
    kind: 'software source',
  },
  'postfix-src': {
    title: 'Postfix 3.12-20260821: bounce, smtp, local, pipe, qmgr, dns, showq, mail_params.h',
    url: 'https://github.com/vdukhovni/postfix',
    date: '2026-08-22 (commit 17830e5c)',
    howRead: 'source code',
    kind: 'software source',
  },
  'sendmail-src': {
    title: 'Sendmail 8.18: savemail.c, deliver.c, usersmtp.c, envelope.c, err.c, proto.m4',
    url: 'https://github.com/hrs-allbsd/sendmail',
    date: '2024-01-08 (commit 19036c0d)',
    howRead: 'source code',
    kind: 'software source',
  },
  'notqmail-src': {
    title:
      'notqmail: qmail-send.c, qmail-remote.c, qmail-local.c, qmail-lspawn.c, qmail-rspawn.c, qmail-control.9',
    url: 'https://github.com/notqmail/notqmail',
    date: '2024-12-26 (commit a7012e4f)',
    howRead: 'source code',
    kind: 'software source',
  },
  sisimai: {
    title: 'Sisimai (Ruby): comments and string tables of lib/sisimai/lhost and rhost',
    url: 'https://github.com/sisimai/rb-sisimai',
    date: '2024-10-09 (newer rhost tables 2025)',
    howRead: 'source code of a bounce parser; facts only',
    kind: 'software source',
  },
  'ms-intervals': {
    title: 'Configure message retry, resubmit, and expiration intervals (Exchange Server)',
    url: 'https://learn.microsoft.com/exchange/mail-flow/queues/configure-message-intervals',
    date: '2021-07-14 (repository state)',
    howRead: 'documentation copy; the numbers for delay (4h) and expiry (2d) from general knowledge',
    kind: 'software source',
  },
  'ms-ndr-onprem': {
    title: 'DSNs and NDRs in Exchange Server (2016, 2019)',
    url: 'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
    date: '2021-07-14 (repository state)',
    howRead: 'documentation copy',
    kind: 'software source',
  },
  pages: {
    title:
      "Hosting providers' and vendors' help pages quoting notices (rackteam SmarterMail, snmail Exchange 2003, loxo and Reward Gateway Mailgun, AWS SES errors)",
    url: 'http://support.rackteam.com/kb/a136/common-email-delivery-errors-you-may-receive.aspx',
    date: 'undated',
    howRead: 'web page copies (excerpts)',
    kind: 'software source',
  },
  'ms-mfi': {
    title: 'Mail flow intelligence in EOP (450 4.4.312 to 4.7.320)',
    url: 'https://github.com/MicrosoftDocs/defender-docs/blob/public/defender-office-365/connectors-mail-flow-intelligence.md',
    date: '2023-06-14',
    howRead: 'documentation copy',
    kind: 'software source',
  },
  'ms-ndr-exo': {
    title: 'Email non-delivery reports in Exchange Online',
    url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
    date: '2021-07-14 (repository state)',
    howRead: 'documentation copy',
    kind: 'software source',
  },
  docs: {
    title:
      'Product documentation pages and pasted notices (SendGrid enforced TLS and event webhook, Exchange protocol log, Gmail notice of 2019)',
    url: 'https://sendgrid.com/docs/for-developers/sending-email/enforced-tls/',
    date: 'undated',
    howRead: 'documentation copies (excerpts)',
    kind: 'software source',
  },
  'courier-src': {
    title: 'Courier: module.dsn texts and dsn.C, libesmtp.C, courier.sgml',
    url: 'https://github.com/svarshavchik/courier',
    date: '2026-07-22 (commit fe506ccc)',
    howRead: 'source code and documentation copy',
    kind: 'software source',
  },
  rfc: {
    title: 'RFC 3464, RFC 3463, RFC 5321',
    url: 'https://www.rfc-editor.org/rfc/rfc3464',
    date: '2003',
    howRead: 'general knowledge of the standards',
    kind: 'software source',
  },
  memory: {
    title: 'Known from practice, not checked against a source',
    url: null,
    date: '2026-11',
    howRead: null,
    kind: 'memory',
  },
};
