import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Too many messages, recipients or connections per time. */
export declare const rateLimitPhrases: readonly Phrase[];
