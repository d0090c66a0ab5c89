import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'any' } as const;

export const anyRemedies: readonly Remedy[] = [
  {
    ...system,
    id: 'php-envelope',
    cause: 'sender-domain-invalid',
    does: 'sender-address',
    setting:
      'sendmail_path = "/usr/sbin/sendmail -t -i -f <envelope from>" (php.ini), or SMTP login in the form or CMS',
    byDefault: 'web server user at the host name',
    effect: 'Sets an envelope sender whose domain exists and accepts mail.',
    example: 'sendmail_path = "/usr/sbin/sendmail -t -i -f noreply@example.com"',
    caution: 'The From line should be of the same domain.',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'form-from',
    cause: 'auth-spf-dkim-dmarc',
    does: 'sender-address',
    setting: 'From of web forms',
    byDefault: "visitor's address in many forms",
    effect:
      "Visitor's address as From fails SPF/DMARC of the visitor's domain; use an own address as From and the visitor as Reply-To.",
    example: 'From: form@example.com / Reply-To: <visitor>',
    caution: '-',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
];
