import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Encryption demanded and missing, or certificate policy not met. */
export declare const tlsRequiredPhrases: readonly Phrase[];
