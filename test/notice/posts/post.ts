import type { Author } from '../../../shared/contract/author.ts';
import type { Cause } from '../../../shared/contract/cause.ts';
import type { FieldName } from '../../../shared/contract/field-name.ts';
import type { Kind } from '../../../shared/contract/kind.ts';

/** All that the record of one bounce says; what is not in the bounce is null. */
export interface PostRecord {
  readonly kind: Kind;
  readonly recipient: string | null;
  readonly status: string | null;
  readonly code: string | null;
  /** The words of the first reply, whole, and whose they are. */
  readonly said: string | null;
  readonly author: Author | null;
  readonly host: string | null;
  readonly ip: string | null;
  readonly reportingMta: string | null;
  readonly queueId: string | null;
  readonly sender: string | null;
  readonly lastAttempt: string | null;
  readonly cause: Cause | null;
  readonly operator: string | null;
  readonly removed: readonly FieldName[];
}

/** A record of which nothing is known. */
export const NOTHING: PostRecord = {
  kind: 'failed',
  recipient: null,
  status: null,
  code: null,
  said: null,
  author: null,
  host: null,
  ip: null,
  reportingMta: null,
  queueId: null,
  sender: null,
  lastAttempt: null,
  cause: null,
  operator: null,
  removed: [],
};

/** A bounce as somebody posts it: in a forum, a chat, a ticket. */
export interface Post {
  readonly name: string;
  readonly text: string;
  /** What each record says; a field that is not named must be empty. */
  readonly records: readonly Partial<PostRecord>[];
  /** Stands in the poster's sentences only: in no fact of a record. */
  readonly never: readonly string[];
}
