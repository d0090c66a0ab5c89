import type { Kind } from '../contract/kind.ts';
import type { Reason } from '../contract/reason.ts';
import type { Verdict } from './verdict.ts';
/** The reason in Sisimai's vocabulary for what was decided. */
export declare function reasonOf(kind: Kind, decided: Verdict | null): Reason;
/**
 * Whether the recipient will fail again whatever the sender does: an address, domain or mailbox that is
 * not there, or a host that takes no mail and said so for good.
 */
export declare function isHardBounce(reason: Reason, code: string | null): boolean;
