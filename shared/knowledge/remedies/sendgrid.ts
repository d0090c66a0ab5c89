import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'sendgrid' } as const;

export const sendgridRemedies: readonly Remedy[] = [
  {
    ...system,
    id: 'sendgrid-conc',
    cause: 'concurrent-connections',
    does: 'no-such-setting',
    setting: '(none for the sender)',
    byDefault: '-',
    effect:
      "SendGrid holds back mail by itself when a receiver's connection or hourly limit is reached (preemptive deferral); refusals for too many connections are for the service's support.",
    example: '-',
    caution: 'Do not change the own server: the refusing host never sees it.',
    source: 'sg-deferrals',
    asOf: '2026-11-24',
    confidence: 'verified',
    unread: null,
  },
  {
    ...system,
    id: 'sendgrid-rate',
    cause: 'rate-limit',
    does: 'no-such-setting',
    setting: '(none for the sender, or sending rate of the account)',
    byDefault: '-',
    effect:
      "SendGrid holds back mail by itself when a receiver's connection or hourly limit is reached (preemptive deferral); slower own sending helps only if the account itself causes the volume.",
    example: '-',
    caution: '-',
    source: 'sg-deferrals',
    asOf: '2026-11-24',
    confidence: 'verified',
    unread: null,
  },
  {
    ...system,
    id: 'sendgrid-suppress',
    cause: 'recipient-inactive',
    does: 'suppression-list',
    setting: 'Suppressions » Bounces / Blocks / Invalid: remove {recipient}',
    byDefault: 'addresses are added after a hard bounce or complaint',
    effect: 'The service refuses further mail to the address without an attempt until it is removed.',
    example: '-',
    caution: 'Remove only after the recipient confirmed by another way that the address works.',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
];
