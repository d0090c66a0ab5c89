import type { Fact } from '../../intake/fact.ts';
import type { Instant } from '../../mail/instant.ts';
import type { TracedText } from '../../mail/traced-text.ts';
import type { Attempt } from '../attempt.ts';

/** A try as its line tells it: pasted lines may have lost their time. */
export interface LoggedAttempt extends Omit<Attempt, 'at'> {
  readonly at: Fact<Instant> | null;
}

/** A line of the failed mail's way in: who sent it, its Message-ID. A log may tell it in several lines. */
export interface LoggedArrival {
  readonly what: 'arrival';
  /** Queue id; null where the log has none. */
  readonly id: TracedText | null;
  /** Tells one message from another where no queue id does. */
  readonly key?: string;
  readonly at: Fact<Instant> | null;
  readonly line: TracedText;
  readonly sender: TracedText | null;
  readonly messageId: TracedText | null;
  readonly subject: TracedText | null;
}

/** A line about a delivery to one recipient. */
export interface LoggedTry {
  readonly what: 'try';
  readonly id: TracedText | null;
  readonly key?: string;
  readonly line: TracedText;
  /** Null where the line names nobody. */
  readonly recipient: TracedText | null;
  readonly alias: TracedText | null;
  readonly status: TracedText | null;
  /** The host that wrote the log, where it names itself in full. */
  readonly reportingMta: TracedText | null;
  /** The words about the outcome, before they are split by author. */
  readonly verdict: TracedText | null;
  readonly attempt: LoggedAttempt;
}

/** The host gave up: every delivery of this message that was still waiting failed. */
export interface LoggedEnd {
  readonly what: 'gave-up';
  readonly id: TracedText;
  readonly line: TracedText;
  readonly verdict: TracedText;
  readonly attempt: LoggedAttempt;
}

/** The message left the queue; its id may be used again. */
export interface LoggedRemoval {
  readonly what: 'removed';
  readonly id: TracedText;
}

export type LogEvent = LoggedArrival | LoggedTry | LoggedEnd | LoggedRemoval;
