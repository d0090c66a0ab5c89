import type { Author } from '../../../shared/contract/author.ts';
import type { Cause } from '../../../shared/contract/cause.ts';
import type { FieldName } from '../../../shared/contract/field-name.ts';

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

/** A bounce as somebody shows it, with the poster's own words around it. */
export interface Paste {
  readonly name: string;
  readonly text: string;
  readonly fields: PasteFields;
  /** Stands in the poster's sentences only: in no fact of the record. */
  readonly never: readonly string[];
}
