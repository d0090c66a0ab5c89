import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Arabic, and codes that only operators of that country write. */
export declare const arPhrases: readonly Phrase[];
