import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The sender or HELO domain is listed or banned. */
export declare const domainBlocklistedPhrases: readonly Phrase[];
