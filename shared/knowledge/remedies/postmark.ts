import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'postmark' } as const;

export const postmarkRemedies: readonly Remedy[] = [
  {
    ...system,
    id: 'postmark-conc',
    cause: 'concurrent-connections',
    does: 'no-such-setting',
    setting: '(none for the sender)',
    byDefault: '-',
    effect:
      "Postmark chooses connections itself; refusals for too many connections are for the service's support.",
    example: '-',
    caution: 'Do not change the own server: the refusing host never sees it.',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'postmark-rate',
    cause: 'rate-limit',
    does: 'no-such-setting',
    setting: '(none for the sender, or sending rate of the account)',
    byDefault: '-',
    effect:
      'Postmark chooses connections itself; slower own sending helps only if the account itself causes the volume.',
    example: '-',
    caution: '-',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'postmark-suppress',
    cause: 'recipient-inactive',
    does: 'suppression-list',
    setting: 'Message stream » Suppressions: reactivate {recipient}',
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
