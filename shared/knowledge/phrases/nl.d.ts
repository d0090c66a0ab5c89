import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Dutch, and codes that only operators of that country write. */
export declare const nlPhrases: readonly Phrase[];
