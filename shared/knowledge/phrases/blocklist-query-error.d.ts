import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The receiver reads an error answer of a blocklist as a hit; the sender is not listed. */
export declare const blocklistQueryErrorPhrases: readonly Phrase[];
