import type { Actor } from '../contract/actor.ts';
import type { Cause } from '../contract/cause.ts';
import type { Reason } from '../contract/reason.ts';
import type { Fact } from '../intake/fact.ts';
import type { Trust } from '../knowledge/schema/dated.ts';

/**
 * How near evidence stands to the refusal, best last: the operator's own code, its own words, words that
 * anybody writes, the enhanced status code, the bare reply code. What a filter or a blocklist is quoted
 * with by others weighs as much as other common words.
 */
export const WEIGHT = {
  'reply-code': 1,
  status: 2,
  phrase: 3,
  quoted: 3,
  'query-error': 4,
  words: 5,
  token: 6,
} as const;
type Evidence = keyof typeof WEIGHT;

/** One rule that speaks for one cause, with its words. */
export interface Verdict {
  /** `cox/CXCNCT`, `phrase/…`, `status/X.7.1`, `reply/421`. */
  readonly rule: string;
  readonly cause: Cause;
  /** What the same words may also mean. */
  readonly altCauses: readonly Cause[];
  readonly actor: readonly Actor[];
  readonly reason: Reason | null;
  readonly evidence: Evidence;
  readonly trust: Trust;
  readonly seen: 'observed' | 'documented' | 'constructed' | 'none';
  /** True where the operator of the rule is known from its host, not only from these words. */
  readonly confirmed: boolean;
  /** True where the enhanced status code of the same side, or the command that was answered, says the same. */
  readonly backed: boolean;
  readonly words: Fact<string>;
}

/** Causes that say that somebody waited, not why: words that name
 * another cause go before them. */
export const CIRCUMSTANCES: ReadonlySet<Cause> = new Set(['retry-expired', 'queued']);
