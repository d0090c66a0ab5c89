import { formatOf } from '../format.ts';

const format = formatOf('en');

/** Words in and beside the timeline. */
export const timeline = {
  lanes: {
    author: 'You',
    authorNeutral: 'Sender',
    'sending-host': 'Your host',
    'sending-host-neutral': 'Sending host',
    receiver: (operator: string | null) => operator ?? 'Receiver',
    mailbox: 'Mailbox',
  },
  events: {
    written: 'Mail written',
    'accepted-by-host': 'Accepted by the sending host',
    'attempt-deferred': 'Try, put off',
    'attempt-failed': 'Try, refused',
    'gave-up': 'Gave up, without a try',
    'attempt-delivered': 'Try, accepted',
    'delay-notice': 'Delay notice',
    'retry-until': 'Tries were to go on until then',
    'bounce-written': 'Bounce written',
    'bounce-received': 'Bounce received',
    'received-copy': 'The mail arrived',
  },
  basis: { observed: 'observed', inferred: 'inferred' },
  tries: (code: string | null, n: number) =>
    code === null
      ? format.plural(n, { one: '1 try', other: `${format.number(n)} tries` })
      : format.plural(n, { one: code, other: `${code}, ${n} times` }),
  bounceLater: (time: string) => `bounce, ${time} later`,
  gap: (time: string) => `${time} with nothing recorded`,
  caption: (mails: number, days: string, tries: string) =>
    `${format.plural(mails, { one: 'one mail', other: `${format.number(mails)} mails` })}, ${days}, UTC · ${tries}`,
  triesObserved: (n: number) =>
    format.plural(n, {
      one: '1 try observed in the log',
      other: `${format.number(n)} tries observed in the log`,
    }),
  triesInferred: (low: number, high: number, model: string) =>
    `${low} to ${high} tries by the usual rule of ${model}, none observed`,
  /** The box of tries that only a rule plans, and its table. */
  model: 'Model',
  modelLabel: (low: number, high: number, system: string) =>
    `Model, not observed: ${system} as shipped makes ${low} to ${high} tries`,
  modelTry: (n: number) => `Try ${n} by the rule`,
  modelBasis: 'inferred, model',
  triesNone: 'no try was made',
  triesUnknown: 'tries not recorded',
  alt: (events: number, first: string, last: string) =>
    `Timeline with ${format.plural(events, { one: '1 event', other: `${format.number(events)} events` })} from ${first} to ${last}. The table below has the same rows.`,
  headers: {
    at: 'When',
    written: 'As written',
    lane: 'Where',
    what: 'What',
    basis: 'Basis',
    source: 'Stands in',
  },
  writtenAs: (raw: string) => `written “${raw}”`,
  zoneGiven: (raw: string, zone: string, offset: string) =>
    `written “${raw}”, zone ${zone} (${offset}) as stated`,
  zoneGivenFixed: (raw: string, offset: string) => `written “${raw}”, zone ${offset} as stated`,
  clockDoubled: (other: string) => `or ${other}: that hour came twice`,
  clockSkipped: 'a time that no clock of that zone showed',
  zoneAssumed: (offset: string) => `zone assumed ${offset}`,
};
