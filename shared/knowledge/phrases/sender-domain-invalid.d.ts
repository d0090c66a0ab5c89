import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The sender address or domain cannot be verified or does not exist. */
export declare const senderDomainInvalidPhrases: readonly Phrase[];
