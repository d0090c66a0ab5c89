import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Ukrainian, and codes that only operators of that country write. */
export declare const ukPhrases: readonly Phrase[];
