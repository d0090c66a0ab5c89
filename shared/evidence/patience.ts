import type { RetryModel } from '../knowledge/retry-model.ts';
import { CUSTOMARY_LIFE } from '../knowledge/retry-models.ts';

/** A queue that is run once an hour, and the last pause of a rule, move the end by hours: that is no other rule. */
const TOLERANCE = 0.9;

/** How long a mail lay in the queue, beside what is customary (RFC 5321) and what its mail system does as shipped. */
export type Patience =
  /** Shorter than customary, and shorter than this mail system gives as shipped (null: not known). */
  | { readonly verdict: 'short'; readonly shipped: number | null }
  /** Shorter than customary, as this mail system is shipped. */
  | { readonly verdict: 'short-as-shipped'; readonly shipped: number }
  | { readonly verdict: 'customary' };

/** `waited`: milliseconds, as `queuedFor` measures them. */
export function patienceOf(waited: number, model: RetryModel | null): Patience {
  if (waited >= CUSTOMARY_LIFE * TOLERANCE) return { verdict: 'customary' };
  const shipped = model?.givesUpAfter ?? null;
  return shipped !== null && waited >= shipped * TOLERANCE
    ? { verdict: 'short-as-shipped', shipped }
    : { verdict: 'short', shipped };
}
