import type { Span } from '../contract/span.ts';
import type { Bounce } from './bounce.ts';

/** What one reader found for one recipient, before the readers of a notice are brought together. */
export interface Draft
  extends Omit<Bounce, 'id' | 'source' | 'reportStatus' | 'writer' | 'returned' | 'notice' | 'notStated'> {
  /** Other addresses by which the notice names the same recipient (Original-Recipient, a forward). */
  readonly aliases: readonly string[];
}

/** A draft that says nothing yet but where it stands. */
export const blankDraft = (dialect: string, span: Span): Draft => ({
  dialect,
  span,
  kind: 'failed',
  action: null,
  recipient: null,
  status: null,
  replies: [],
  diagnostic: null,
  remoteHost: null,
  remoteIp: null,
  reportingMta: null,
  queueId: null,
  arrivalDate: null,
  lastAttemptDate: null,
  willRetryUntil: null,
  envelopeSender: null,
  feedback: null,
  attempts: [],
  noAttempt: null,
  removed: [],
  aliases: [],
});
