import { formatOf } from '../format.ts';

const format = formatOf('en');

/** Words for the two chains of Received stamps. */
export const ways = {
  heading: 'The mail’s way and the bounce’s way',
  note: 'Each mail has a way of its own, oldest stamp first; the ways are never mixed. “Seen”: written by the side that handed this mail over. “Claimed”: an older line, which any sender could have written. What a host calls itself is always a claim.',
  of: {
    'failed-mail': 'Way of the mail that failed',
    notice: 'Way of the bounce back',
    'received-copy': 'Way of the mail that arrived',
  },
  count: (stamps: number) =>
    format.plural(stamps, { one: '1 stamp', other: `${format.number(stamps)} stamps` }),
  total: (stamps: string, time: string) => `${stamps}, ${time} from first to last`,
  headers: {
    number: 'No.',
    by: 'Stamped by',
    from: 'Took it from',
    at: 'When',
    delay: 'After the stamp before',
    trust: 'Seen or claimed',
    source: 'Stands in',
  },
  trust: { verified: 'seen', claimed: 'claimed' },
  doubts: {
    'not-handed-on': 'the stamp before is by another host than the one named here',
    'below-message': 'stands below the mail’s own fields',
    future: 'dated in the future',
  },
  clockOff: {
    behind: (host: string, time: string, others: string) =>
      `The clock of ${host} runs behind by at least ${time}: its stamps show so against ${others}.`,
    ahead: (host: string, time: string, others: string) =>
      `The clock of ${host} runs ahead by at least ${time}: its stamps show so against ${others}.`,
  },
  itself: 'itself',
  calls: (name: string) => `calls itself ${name}`,
  internal: 'internal address',
  leftOut: 'author’s computer, left out',
  accountLeftOut: 'a local user, left out',
  skew: (time: string, before: string, by: string) =>
    `−${time}: clock skew, the clocks of ${before} and ${by} differ by at least that`,
  unknownHost: 'not named',
};
