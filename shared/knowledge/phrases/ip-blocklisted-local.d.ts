import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The IP is on the receiver's own list. */
export declare const ipBlocklistedLocalPhrases: readonly Phrase[];
