import type { Bounce } from '../notice/bounce.ts';
import type { Reply } from '../notice/reply.ts';
import type { Contradiction } from './diagnosis.ts';
/**
 * Statements of one bounce that cannot both be the whole truth. "Failed" after a 4yz is none: a host
 * gives up one day. 421 beside 5.0.0 is one: the receiver said later, the report says never.
 */
export declare function contradictionsOf(bounce: Bounce, deciding: Reply | null): readonly Contradiction[];
