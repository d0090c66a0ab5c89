import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in German, and codes that only operators of that country write. */
export declare const dePhrases: readonly Phrase[];
