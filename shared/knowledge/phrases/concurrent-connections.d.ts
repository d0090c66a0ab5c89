import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Too many parallel connections or sessions. */
export declare const concurrentConnectionsPhrases: readonly Phrase[];
