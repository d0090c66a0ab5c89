import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Slovak, and codes that only operators of that country write. */
export declare const skPhrases: readonly Phrase[];
