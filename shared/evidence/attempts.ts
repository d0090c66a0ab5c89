import type { Fact } from '../intake/fact.ts';
import type { Instant } from '../mail/instant.ts';
import type { Attempt } from '../notice/attempt.ts';

/**
 * Tries at delivery behind one bounce: seen in a log, witnessed by a notice's date, worked out from a retry model, or
 * none at all.
 */
export type Attempts =
  /** Only tries in which a host was contacted: "retry timeout exceeded" is a verdict from memory and no try. */
  | { readonly basis: 'observed'; readonly list: readonly Attempt[] }
  | {
      readonly basis: 'inferred';
      /** id of `knowledge/retry-models`. */
      readonly model: string;
      readonly atLeast: number;
      readonly atMost: number;
      /** Milliseconds in the queue that the model was run for; null: unknown, the whole rule was run. */
      readonly over: number | null;
      readonly putOff: readonly Fact<Instant>[];
    }
  /**
   * No rule is known, but `putOff` is not empty: each is the date of a delay notice, which no host writes before it has
   * tried, or the Last-Attempt-Date of a report.
   */
  | { readonly basis: 'witnessed'; readonly putOff: readonly Fact<Instant>[] }
  | { readonly basis: 'none'; readonly because: Fact<string> }
  | { readonly basis: 'unknown' };
