import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'spamexperts' } as const;

export const spamexpertsRemedies: readonly Remedy[] = [
  {
    ...system,
    id: 'spamexperts-conc',
    cause: 'concurrent-connections',
    does: 'no-such-setting',
    setting: '(none for the sender)',
    byDefault: '-',
    effect:
      "The filter delivers from its own addresses; refusals for too many connections are for the service's support.",
    example: '-',
    caution: 'Do not change the own server: the refusing host never sees it.',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'spamexperts-rate',
    cause: 'rate-limit',
    does: 'no-such-setting',
    setting: '(none for the sender, or sending rate of the account)',
    byDefault: '-',
    effect:
      'The filter delivers from its own addresses; slower own sending helps only if the account itself causes the volume.',
    example: '-',
    caution: '-',
    source: null,
    asOf: '2026-11-24',
    confidence: 'from-memory',
    unread: null,
  },
  {
    ...system,
    id: 'se-lock',
    cause: 'account-compromise',
    does: 'account-lock',
    setting: 'outgoing identities: lock by identification header',
    byDefault: 'off',
    effect: 'Finds and stops the single sender behind a shared smarthost login.',
    example: 'identification header set on the outgoing user',
    caution: 'Without an identification header one spammer stops all customers.',
    source: 'se-outgoing',
    asOf: '2026-11-24',
    confidence: 'verified',
    unread: null,
  },
];
