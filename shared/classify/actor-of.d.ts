import type { Actor } from '../contract/actor.ts';
import type { Refuser } from './operator-at.ts';
import type { Verdict } from './verdict.ts';
/**
 * Who has to act: the first that the deciding rule names. Where the sender's own side refused (its
 * outgoing relay or filter), nobody at the recipient's can help.
 */
export declare function actorOf(decided: Verdict | null, refuser: Refuser | null): Actor | null;
