import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Italian, and codes that only operators of that country write. */
export declare const itPhrases: readonly Phrase[];
