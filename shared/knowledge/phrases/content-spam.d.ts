import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Text or structure judged as spam. */
export declare const contentSpamPhrases: readonly Phrase[];
