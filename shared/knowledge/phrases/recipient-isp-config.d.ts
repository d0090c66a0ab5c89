import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: A fault in the receiving side's set-up. */
export declare const recipientIspConfigPhrases: readonly Phrase[];
