import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Spanish, and codes that only operators of that country write. */
export declare const esPhrases: readonly Phrase[];
