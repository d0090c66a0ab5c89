import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Vietnamese, and codes that only operators of that country write. */
export declare const viPhrases: readonly Phrase[];
