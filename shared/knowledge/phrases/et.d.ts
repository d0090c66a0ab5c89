import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Estonian, and codes that only operators of that country write. */
export declare const etPhrases: readonly Phrase[];
