import type { Span } from '../contract/span.ts';
import type { Fact } from '../intake/fact.ts';
import type { Finding } from './finding.ts';

/** A finding before it has its number and its exhibits. */
export type DraftFinding = Omit<Finding, 'id' | 'exhibits'>;

interface Said {
  readonly topic: string;
  readonly sentence: string;
  readonly basis: string;
  readonly value: string | null;
  readonly spans: readonly Span[];
}

/** Stands in the bytes. */
export const fact = (said: Said): DraftFinding => ({ ...said, label: 'FACT', confidence: null });

/** Concluded from bytes by something that `basis` names. */
export const inference = (said: Said, confidence: Exclude<Finding['confidence'], null>): DraftFinding => ({
  ...said,
  label: 'INFERENCE',
  confidence,
});

/** The person's word: carries no bytes and no confidence of ours. */
export const statement = (said: Omit<Said, 'spans'>): DraftFinding => ({
  ...said,
  spans: [],
  label: 'STATEMENT',
  confidence: null,
});

/** Looked for in `spans` and not found. */
export const unknown = (said: Omit<Said, 'value'>): DraftFinding => ({
  ...said,
  value: null,
  label: 'UNKNOWN',
  confidence: null,
});

/** Where facts stand, without those that are missing. */
export const spansOf = (...facts: readonly (Fact<unknown> | null | undefined)[]): readonly Span[] =>
  facts.flatMap((f) => f?.spans ?? []);
