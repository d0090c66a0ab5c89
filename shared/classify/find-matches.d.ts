import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Entry } from './rule-index.ts';
/** A rule that matched, and where in the words it was given. */
export interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}
/**
 * Every rule and phrase whose words stand in a text. Who may speak (host, operator) is not decided here.
 * `isReply` says that the text is known to be a reply, so that its beginning counts as a mark of one.
 */
export declare function findMatches(words: string, knowledge: Knowledge, isReply: boolean): Match[];
