import type { Actor } from '../contract/actor.ts';
import type { Cause } from '../contract/cause.ts';
import type { Reason } from '../contract/reason.ts';

/** What holds for a cause where no rule says more: who acts, and its name in Sisimai's vocabulary. */
interface CauseFacts {
  readonly actor: Actor | null;
  readonly reason: Reason;
}
export declare const causeFacts: Readonly<Record<Cause, CauseFacts>>;
