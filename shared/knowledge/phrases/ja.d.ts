import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Japanese, and codes that only operators of that country write. */
export declare const jaPhrases: readonly Phrase[];
