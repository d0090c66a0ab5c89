import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Finnish, and codes that only operators of that country write. */
export declare const fiPhrases: readonly Phrase[];
