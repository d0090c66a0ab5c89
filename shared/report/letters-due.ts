import type { Approach } from '../contract/approach.ts';

type Side = 'receiver' | 'host';

const DUE: Readonly<Record<Approach, readonly Side[]>> = {
  connections: ['receiver', 'host'],
  rate: ['receiver', 'host'],
  waiting: [],
  listing: ['receiver', 'host'],
  account: ['host'],
  complaint: [],
  identity: ['host'],
  'reverse-name': ['host'],
  'no-such-domain': [],
  unreachable: ['host'],
  content: [],
  'no-such-mailbox': [],
  'mailbox-full': [],
  'recipient-rule': [],
  size: [],
  'own-limit': ['host'],
  tls: ['host'],
  'gave-up': ['host'],
  loop: ['receiver'],
  'not-responsible': ['receiver'],
  protocol: ['host'],
  unclear: ['receiver', 'host'],
};

/**
 * To whom a letter is worth sending now. None where the next step is the person's or the recipient's own: a desk
 * that is asked to lift a block where there is none answers late or never, and remembers.
 */
export const lettersDue = (approach: Approach): readonly Side[] => DUE[approach];
