import type { Fact } from '../intake/fact.ts';
import type { Instant } from './instant.ts';

/** One Received stamp (RFC 5321 section 4.4), top of the header first. */
export interface Hop {
  /** The whole field body, unfolded. */
  readonly stamp: Fact<string>;
  /** What the peer called itself: a claim. */
  readonly helo: Fact<string> | null;
  /** The peer's name by reverse look-up, as the stamping host wrote it in parentheses. */
  readonly reverseName: Fact<string> | null;
  /** The peer's address in square brackets: the only part that a stamping host saw itself. */
  readonly ip: Fact<string> | null;
  /** The host that stamped. */
  readonly by: Fact<string> | null;
  readonly protocol: Fact<string> | null;
  readonly id: Fact<string> | null;
  readonly envelopeFor: Fact<string> | null;
  /** What followed the last semicolon; null where there is no readable date. */
  readonly at: Fact<Instant> | null;
  /** Stands under fields of the mail itself, where no host on the way puts its stamp. */
  readonly belowMessage: boolean;
}
