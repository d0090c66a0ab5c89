import type { PersonalClass } from '../../contract/redaction.ts';

/** A personal value where it stands: the values of a case are numbered in this order. */
export interface Sighting {
  readonly value: string;
  readonly class: PersonalClass;
  /** Source id; empty for what the person said. */
  readonly source: string;
  /** Byte offset. */
  readonly at: number;
}
