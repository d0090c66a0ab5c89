import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Romanian, and codes that only operators of that country write. */
export declare const roPhrases: readonly Phrase[];
