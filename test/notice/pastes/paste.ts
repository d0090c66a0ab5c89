import type { Author } from '../../../shared/contract/author.ts';
import type { Cause } from '../../../shared/contract/cause.ts';
import type { FieldName } from '../../../shared/contract/field-name.ts';
import type { Kind } from '../../../shared/contract/kind.ts';
import type { Attempt } from '../../../shared/notice/attempt.ts';

/** What the record of a paste must say; null and the empty list mean that it must say nothing. */
export interface PasteFields {
  readonly recipient: string | null;
  readonly status: string | null;
  readonly code: string | null;
  readonly author: Author;
  readonly cause: Cause;
  readonly operator: string | null;
  readonly removed: readonly FieldName[];
}

/** What a log, a queue or an event says beside the reply; times in UTC. */
export interface LoggedFields {
  readonly kind: Kind;
  readonly host: string | null;
  readonly ip: string | null;
  readonly queueId: string | null;
  readonly sender: string | null;
  readonly arrived: string | null;
  readonly last: string | null;
  readonly tries: readonly Attempt['outcome'][];
}

/** A bounce as somebody shows it, with the poster's own words around it. */
export interface Paste {
  readonly name: string;
  readonly text: string;
  readonly fields: PasteFields;
  /** Stands in the poster's sentences only: in no fact of the record. */
  readonly never: readonly string[];
  readonly also?: LoggedFields;
}
