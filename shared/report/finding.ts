import type { Confidence } from '../contract/confidence.ts';
import type { Span } from '../contract/span.ts';

export type FindingLabel = 'FACT' | 'INFERENCE' | 'STATEMENT' | 'UNKNOWN';

/** A sentence of a pack, what kind of sentence it is, and what it rests on. */
export interface Finding {
  /** `F1`, `F2` … in the order of the pack. */
  readonly id: string;
  /** What it speaks of, the same in every language and writer: `operator`, `reply`, `sending-ip` … */
  readonly topic: string;
  readonly label: FindingLabel;
  readonly sentence: string;
  /** Null for FACT and STATEMENT: bytes and the person's word carry no confidence of ours. */
  readonly confidence: Confidence | null;
  /** Why, in words: a rule with its source, the field, the person. */
  readonly basis: string;
  /** `EX-001` … */
  readonly exhibits: readonly string[];
  /** The value itself, verbatim, for readers that compare writers; null where the sentence is all. */
  readonly value: string | null;
  readonly spans: readonly Span[];
}
