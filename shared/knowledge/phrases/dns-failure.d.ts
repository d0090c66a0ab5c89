import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The recipient domain cannot be resolved or takes no mail. */
export declare const dnsFailurePhrases: readonly Phrase[];
