import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Russian, and codes that only operators of that country write. */
export declare const ruPhrases: readonly Phrase[];
