import type { Hop } from '../mail/hop.ts';
import type { HopDoubt } from './hop-doubt.ts';

/** A hop in a chain, oldest first, with the signed delay to the stamp before it. */
export interface ChainHop {
  readonly hop: Hop;
  /**
   * Verified: stamped by the side that handed us the source, as far down as its own hosts pass the mail on.
   * Claimed: everything below that boundary, which any sender can write.
   */
  readonly trust: 'verified' | 'claimed';
  /**
   * Milliseconds after the nearest older stamp that has a date; negative means that a clock is off; null
   * where this stamp or all older ones have no date. The delays of a chain add up to last minus first.
   */
  readonly delay: number | null;
  /** The stamp that `delay` counts from; null where `delay` is. */
  readonly since: Hop | null;
  /** Peer address in private, loopback, link-local, carrier or unique-local space. */
  readonly internal: boolean;
  readonly doubts: readonly HopDoubt[];
}

/** One way of one mail; the failed mail's and the bounce's are never mixed. */
export interface Chain {
  readonly of: 'failed-mail' | 'notice' | 'received-copy';
  readonly hops: readonly ChainHop[];
  /** Milliseconds from the oldest dated stamp to the newest, signed; null with fewer than two. */
  readonly total: number | null;
}
