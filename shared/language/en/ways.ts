/** Words for the two chains of Received stamps. */
export const ways = {
  heading: 'The mail’s way and the bounce’s way',
  note: 'Each mail has a way of its own, oldest stamp first; the ways are never mixed. “Seen”: written by the side that handed this mail over. “Claimed”: an older line, which any sender could have written. What a host calls itself is always a claim.',
  of: {
    'failed-mail': 'Way of the mail that failed',
    notice: 'Way of the bounce back',
    'received-copy': 'Way of the mail that arrived',
  },
  count: (stamps: number) => (stamps === 1 ? '1 stamp' : `${stamps} stamps`),
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
  itself: 'itself',
  calls: (name: string) => `calls itself ${name}`,
  internal: 'internal address',
  leftOut: 'author’s computer, left out',
  accountLeftOut: 'a local user, left out',
  skew: (time: string, before: string, by: string) =>
    `−${time}: clock skew, the clocks of ${before} and ${by} differ by at least that`,
  unknownHost: 'not named',
};
