import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Korean, and codes that only operators of that country write. */
export declare const koPhrases: readonly Phrase[];
