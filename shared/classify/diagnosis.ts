import type { Actor } from '../contract/actor.ts';
import type { Cause } from '../contract/cause.ts';
import type { Confidence } from '../contract/confidence.ts';
import type { Reason } from '../contract/reason.ts';
import type { Fact } from '../intake/fact.ts';

/** Why a cause is believed: the rule that spoke and the words it rests on. */
export interface Basis {
  /** `cox/CXCNCT`, `status/X.7.1`, `reply/421`, `phrase/…`, `mail-system/exim/retry-timeout`. */
  readonly rule: string;
  readonly words: Fact<string>;
}

export interface RankedCause {
  readonly cause: Cause;
  readonly confidence: Confidence;
  readonly basis: readonly Basis[];
}

/** Who ran the refusing host on the day of the bounce. */
export interface OperatorAt {
  /** id of `knowledge/operators`. */
  readonly id: string;
  readonly name: string;
  /** What named it; a recipient domain is the last resort and said so. */
  readonly basis: 'host' | 'banner' | 'token' | 'recipient-domain';
  readonly words: Fact<string>;
  /** The day it was decided for, ISO; null where the bounce has no date. */
  readonly on: string | null;
}

/** Two statements of one bounce that cannot both be the whole truth; both are kept. */
export interface Contradiction {
  /** Names the sentence in `language/`: `temporary-reply-permanent-status` … */
  readonly code:
    | 'temporary-reply-permanent-status'
    | 'permanent-reply-temporary-status'
    | 'action-against-reply';
  readonly between: readonly Fact<string>[];
}

/** What a bounce means: pure function of the bounce and the knowledge. */
export interface Diagnosis {
  readonly bounce: string;
  readonly cause: Cause;
  /** Best first; never empty (`unknown` at the least). */
  readonly causes: readonly RankedCause[];
  readonly reason: Reason;
  readonly hardBounce: boolean;
  readonly token: Fact<string> | null;
  /** Reply code of the words that refused, or null. */
  readonly replyCode: Fact<string> | null;
  readonly temporaryAtReceiver: boolean | null;
  readonly operator: OperatorAt | null;
  /** Who runs that operator's recipients today, if the host has changed hands since. */
  readonly operatorNow: {
    readonly id: string;
    readonly name: string;
    readonly since: string;
    readonly source: string;
    /** Seen on the day that `since` names, in a look-up: the change itself may be older. */
    readonly sinceAtLatest?: true;
  } | null;
  readonly actor: Actor | null;
  readonly contradictions: readonly Contradiction[];
}
