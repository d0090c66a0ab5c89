import type { Span } from '../contract/span.ts';
import type { Fact } from '../intake/fact.ts';
import type { SourceId } from '../intake/source.ts';
import type { Hop } from '../mail/hop.ts';
import type { Instant } from '../mail/instant.ts';
/**
 * An ordinary mail that arrived somewhere. No bounce, but evidence: the same Message-ID beside a bounce
 * shows a mail that was received although it was reported failed, and its Received stamps show the
 * sending IP that the receiver saw.
 */
export interface ReceivedCopy {
  readonly source: SourceId;
  readonly span: Span;
  readonly messageId: Fact<string> | null;
  readonly date: Fact<Instant> | null;
  readonly from: Fact<string> | null;
  readonly to: Fact<string> | null;
  readonly deliveredTo: Fact<string> | null;
  /** Newest stamp first. */
  readonly hops: readonly Hop[];
}
