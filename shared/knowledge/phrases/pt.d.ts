import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Portuguese, and codes that only operators of that country write. */
export declare const ptPhrases: readonly Phrase[];
