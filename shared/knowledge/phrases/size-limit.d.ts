import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Message, header or line too big. */
export declare const sizeLimitPhrases: readonly Phrase[];
