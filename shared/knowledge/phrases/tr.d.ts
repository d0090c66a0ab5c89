import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Turkish, and codes that only operators of that country write. */
export declare const trPhrases: readonly Phrase[];
