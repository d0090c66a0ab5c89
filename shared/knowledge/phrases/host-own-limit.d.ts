import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: A limit of the sender's own host or provider. */
export declare const hostOwnLimitPhrases: readonly Phrase[];
