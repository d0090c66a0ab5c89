import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: A passing fault of the receiving server. */
export declare const tempServerProblemPhrases: readonly Phrase[];
