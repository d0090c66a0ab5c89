import type { Cause } from '../contract/cause.ts';
import type { RankedCause } from './diagnosis.ts';
import { type Verdict } from './verdict.ts';
/** They say that somebody waited, not why: any other cause goes before them. */
export declare const CIRCUMSTANCES: ReadonlySet<Cause>;
/** Best evidence first; among equals the better source, the real example, the longer words. */
export declare function sortVerdicts(verdicts: readonly Verdict[]): Verdict[];
/** The causes that sorted verdicts speak for, each with all its grounds; never empty. */
export declare function rankCauses(sorted: readonly Verdict[]): readonly RankedCause[];
