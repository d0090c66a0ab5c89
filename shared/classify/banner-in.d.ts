import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Operator } from '../knowledge/schema/operator-schema.ts';
/** Words that only one operator's servers write, and where they stand. */
export interface Banner {
  readonly operator: Operator;
  readonly start: number;
  readonly end: number;
}
/** The operator whose banner stands first in a reply, or null. */
export declare function bannerIn(words: string, knowledge: Knowledge): Banner | null;
