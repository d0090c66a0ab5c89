import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'amazon-ses' } as const;

export const amazonSesRemedies: readonly Remedy[] = [
  {
    ...system,
    id: 'amazon-ses-conc',
    cause: 'concurrent-connections',
    does: 'no-such-setting',
    setting: '(none for the sender)',
    byDefault: '-',
    effect:
      "SES chooses connections itself; the account sees only its maximum send rate per second; refusals for too many connections are for the service's support.",
    example: '-',
    caution: 'Do not change the own server: the refusing host never sees it.',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'amazon-ses-rate',
    cause: 'rate-limit',
    does: 'no-such-setting',
    setting: '(none for the sender, or sending rate of the account)',
    byDefault: '-',
    effect:
      'SES chooses connections itself; the account sees only its maximum send rate per second; slower own sending helps only if the account itself causes the volume.',
    example: '-',
    caution: '-',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'amazon-ses-suppress',
    cause: 'recipient-inactive',
    does: 'suppression-list',
    setting:
      'Account-level suppression list: aws sesv2 delete-suppressed-destination --email-address {recipient}',
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
