import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Country, region, language or TLD not accepted. */
export declare const geoBlockPhrases: readonly Phrase[];
