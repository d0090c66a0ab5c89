import type { FieldName } from '../contract/field-name.ts';
import type { Kind } from '../contract/kind.ts';
import type { Span } from '../contract/span.ts';
import type { Fact } from '../intake/fact.ts';
import type { SourceId } from '../intake/source.ts';
import type { Hop } from '../mail/hop.ts';
import type { Instant } from '../mail/instant.ts';
import type { Attempt } from './attempt.ts';
import type { Feedback } from './feedback.ts';
import type { Reply } from './reply.ts';

/** The mail that failed, as far as the notice returns it. */
export interface ReturnedMail {
  /**
   * message/rfc822 whole, text/rfc822-headers, a copy quoted in the text, a log's line of its arrival, or only
   * named in the notice's own words.
   */
  readonly form: 'message' | 'headers' | 'quoted' | 'log' | 'named';
  readonly span: Span;
  readonly messageId: Fact<string> | null;
  readonly date: Fact<Instant> | null;
  readonly from: Fact<string> | null;
  readonly to: Fact<string> | null;
  readonly subject: Fact<string> | null;
  readonly returnPath: Fact<string> | null;
  /** Chain A, the failed mail's way, newest stamp first. */
  readonly hops: readonly Hop[];
}

/** The notice as a mail of its own; all empty for log lines and pastes. */
export interface NoticeMail {
  readonly from: Fact<string> | null;
  readonly subject: Fact<string> | null;
  readonly messageId: Fact<string> | null;
  readonly date: Fact<Instant> | null;
  /** Chain B, the bounce's way back, newest stamp first. */
  readonly hops: readonly Hop[];
}

/** One failed, delayed or reported delivery to one recipient, as one notice states it. */
export interface Bounce {
  /** Source id, "/", and the number in the source's order. */
  readonly id: string;
  readonly source: SourceId;
  /** The reader that found it: `exim`, `postfix`, `delivery-status`, `exim-log`, `general` … */
  readonly dialect: string;
  /** The mail system that wrote the notice, by its own marks: id of `knowledge/mail-systems`, or null. */
  readonly writer: { readonly system: string; readonly mark: Fact<string> } | null;
  /** The lines of this notice: what an exhibit shows when all of it is asked for. */
  readonly span: Span;
  readonly kind: Kind;
  readonly action: Fact<string> | null;
  readonly recipient: Fact<string> | null;
  /**
   * The enhanced status code that says most: the refusing side's own, where the report's Status is a
   * constant (Exim's 5.0.0), an expiry (4.4.7) or another number; else the report's Status.
   */
  readonly status: Fact<string> | null;
  /** The Status field of the report as it stands. */
  readonly reportStatus: Fact<string> | null;
  /** In the order of reading: the receiver's words before what the sending host appended to them. */
  readonly replies: readonly Reply[];
  /** Diagnostic-Code (or the text block that stands for it), whole, before it is split by author. */
  readonly diagnostic: Fact<string> | null;
  readonly remoteHost: Fact<string> | null;
  readonly remoteIp: Fact<string> | null;
  readonly reportingMta: Fact<string> | null;
  readonly queueId: Fact<string> | null;
  readonly arrivalDate: Fact<Instant> | null;
  readonly lastAttemptDate: Fact<Instant> | null;
  readonly willRetryUntil: Fact<Instant> | null;
  readonly envelopeSender: Fact<string> | null;
  readonly returned: ReturnedMail | null;
  readonly notice: NoticeMail;
  /** Complaints only. */
  readonly feedback: Feedback | null;
  /** Observed attempts: log lines only. Empty does not mean that there were none. */
  readonly attempts: readonly Attempt[];
  /**
   * What the writer says when it did not try at all (Exim's host retry state), or null.
   * Knows no attempt behind this bounce.
   */
  readonly noAttempt: Fact<string> | null;
  /** Fields that the poster blanked out, with the words or the gap that show it. */
  readonly removed: readonly { readonly field: FieldName; readonly at: Fact<string> }[];
  /** Fields that this kind of notice never carries. */
  readonly notStated: readonly FieldName[];
}
