import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The IP is on a public list that others can look up too. */
export declare const ipBlocklistedPublicDnsblPhrases: readonly Phrase[];
