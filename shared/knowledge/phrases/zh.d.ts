import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Chinese, and codes that only operators of that country write. */
export declare const zhPhrases: readonly Phrase[];
