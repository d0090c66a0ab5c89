import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: No PTR record, or forward and reverse do not agree. */
export declare const rdnsPtrPhrases: readonly Phrase[];
