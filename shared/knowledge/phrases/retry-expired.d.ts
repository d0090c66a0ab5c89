import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The sending side gave up after retries; the cause is in the earlier temporary reply. */
export declare const retryExpiredPhrases: readonly Phrase[];
