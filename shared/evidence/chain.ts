import type { Hop } from '../mail/hop.ts';

/** A hop in a chain, oldest first, with the signed delay to the stamp before it. */
export interface ChainHop {
  readonly hop: Hop;
  /** Stamped by the side that handed us the source, or by anyone below that boundary: a claim. */
  readonly trust: 'verified' | 'claimed';
  /** Milliseconds after the hop before; negative means a clock is off; null where a date is missing. */
  readonly delay: number | null;
  /** Peer address in private, loopback, shared or documentation space. */
  readonly internal: boolean;
}

/** One way of one mail; the failed mail's and the bounce's are never mixed. */
export interface Chain {
  readonly of: 'failed-mail' | 'notice' | 'received-copy';
  readonly hops: readonly ChainHop[];
}
