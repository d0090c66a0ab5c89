import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The message went round in a circle. */
export declare const mailLoopPhrases: readonly Phrase[];
