import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: A link or domain in the body is listed. */
export declare const urlBlocklistedPhrases: readonly Phrase[];
