import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in French, and codes that only operators of that country write. */
export declare const frPhrases: readonly Phrase[];
