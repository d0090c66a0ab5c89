import type { Remedy } from './remedy.ts';

const system = { mailSystem: 'mailchannels' } as const;

export const mailchannelsRemedies: readonly Remedy[] = [
  {
    ...system,
    id: 'mailchannels-conc',
    cause: 'concurrent-connections',
    does: 'no-such-setting',
    setting: '(none for the sender)',
    byDefault: '-',
    effect:
      "MailChannels holds mail in its queue for up to 6 hours and chooses its sending address itself; refusals for too many connections are for the service's support.",
    example: '-',
    caution: 'Do not change the own server: the refusing host never sees it.',
    source: 'mc-law',
    asOf: '2026-11-24',
    confidence: 'verified',
    unread: null,
  },
  {
    ...system,
    id: 'mailchannels-rate',
    cause: 'rate-limit',
    does: 'no-such-setting',
    setting: '(none for the sender, or sending rate of the account)',
    byDefault: '-',
    effect:
      'MailChannels holds mail in its queue for up to 6 hours and chooses its sending address itself; slower own sending helps only if the account itself causes the volume.',
    example: '-',
    caution: '-',
    source: 'mc-law',
    asOf: '2026-11-24',
    confidence: 'verified',
    unread: null,
  },
  {
    ...system,
    id: 'mc-block',
    cause: 'account-compromise',
    does: 'account-lock',
    setting: 'automatic block (temporary) and manual block ([ESA] in the reply, permanent)',
    byDefault: '-',
    effect: 'Automatic blocks end by themselves when the traffic is clean; manual ones need the host.',
    example: 'Host Console » Outbound » Log Search » entry',
    caution: 'First find and close the abused account or script.',
    source: 'mc-unblock',
    asOf: '2026-11-24',
    confidence: 'verified',
    unread: null,
  },
];
