import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: First contact is put off on purpose; a retry after some minutes passes. */
export declare const greylistingPhrases: readonly Phrase[];
