import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';

export type Lane = 'author' | 'sending-host' | 'receiver' | 'mailbox';

export type TimelineEventKind =
  | 'written'
  | 'accepted-by-host'
  | 'attempt-deferred'
  | 'attempt-failed'
  | 'attempt-delivered'
  | 'delay-notice'
  /** How long a delay notice said that it would go on: a plan, and so never observed. */
  | 'retry-until'
  | 'bounce-written'
  | 'bounce-received'
  | 'received-copy';

/** One event of one bounce or received copy; each is a row of the table and a mark in the picture. */
export interface TimelineEvent {
  readonly kind: TimelineEventKind;
  readonly lane: Lane;
  readonly at: Instant;
  readonly basis: 'observed' | 'inferred';
  /** The words that say so: the date field, the log line. */
  readonly fact: Fact<string>;
  readonly bounce: string | null;
}

/** Events in the order of their instants. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
}
