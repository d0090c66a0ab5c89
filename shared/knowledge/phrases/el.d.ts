import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Greek, and codes that only operators of that country write. */
export declare const elPhrases: readonly Phrase[];
