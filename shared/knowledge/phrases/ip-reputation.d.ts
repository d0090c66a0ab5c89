import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: A score of the IP (or of IP and domain) is too low; no list entry is named. */
export declare const ipReputationPhrases: readonly Phrase[];
