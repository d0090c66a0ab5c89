import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'microsoft-365' } as const;

export const microsoft365Remedies: readonly Remedy[] = [
  {
    ...system,
    id: 'm3-limits',
    cause: 'host-own-limit',
    does: 'own-limit',
    setting:
      'RecipientLimitExternalPerHour, RecipientLimitInternalPerHour, RecipientLimitPerDay, ActionWhenThresholdReached (outbound spam policy)',
    byDefault: '0 (service defaults)',
    effect:
      'Own limits per user below those of the service, and what happens then (alert, stop for the day, block).',
    example: 'Set-HostedOutboundSpamFilterPolicy Default -RecipientLimitExternalPerHour 200',
    caution: 'The block of an account is lifted under Restricted entities.',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
    unread: null,
  },
  {
    ...system,
    id: 'm3-conc',
    cause: 'concurrent-connections',
    does: 'no-such-setting',
    setting: '(none)',
    byDefault: '-',
    effect:
      'Connections of Exchange Online to receivers cannot be set by the customer; a support request is the only way.',
    example: '-',
    caution: '-',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'm3-rate',
    cause: 'rate-limit',
    does: 'no-such-setting',
    setting: '(none for delivery)',
    byDefault: '-',
    effect: 'As above; spread own sending.',
    example: '-',
    caution: '-',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'm3-forward',
    cause: 'account-compromise',
    does: 'account-lock',
    setting: 'AutoForwardingMode (outbound spam policy)',
    byDefault: 'Automatic',
    effect: 'Stops automatic forwarding outside, a usual trace of a taken-over account.',
    example: 'Set-HostedOutboundSpamFilterPolicy Default -AutoForwardingMode Off',
    caution: '-',
    source: 'ms-ps',
    asOf: '2026-08-21',
    confidence: 'verified',
    unread: 'default',
  },
];
