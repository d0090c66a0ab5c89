import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Hungarian, and codes that only operators of that country write. */
export declare const huPhrases: readonly Phrase[];
