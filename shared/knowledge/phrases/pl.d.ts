import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Polish, and codes that only operators of that country write. */
export declare const plPhrases: readonly Phrase[];
