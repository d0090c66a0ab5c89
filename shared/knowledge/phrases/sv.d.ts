import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Swedish, and codes that only operators of that country write. */
export declare const svPhrases: readonly Phrase[];
