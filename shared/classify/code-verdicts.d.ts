import type { Fact } from '../intake/fact.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Refuser } from './operator-at.ts';
import type { Verdict } from './verdict.ts';
/**
 * What an enhanced status code says by itself, or null. `X.0.0` says nothing, a number that is in no
 * register says nothing, and a vendor's own number speaks only when that vendor refused.
 */
export declare function statusVerdict(
  status: Fact<string> | null,
  refuser: Refuser | null,
  knowledge: Knowledge,
): Verdict | null;
/** What a bare reply code says, or null where it says only "no". */
export declare function replyCodeVerdict(code: Fact<string> | null, knowledge: Knowledge): Verdict | null;
