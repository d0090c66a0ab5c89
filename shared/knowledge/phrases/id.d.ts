import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Indonesian, and codes that only operators of that country write. */
export declare const idPhrases: readonly Phrase[];
