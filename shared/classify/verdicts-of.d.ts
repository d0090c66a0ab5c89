import type { Refuser } from './operator-at.ts';
import type { Said } from './said.ts';
import type { Verdict } from './verdict.ts';
/** The matches that may speak, given who runs the refusing host. */
export declare function verdictsOf(said: readonly Said[], refuser: Refuser | null): readonly Verdict[];
