import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: Malware found or suspected. */
export declare const contentVirusPhrases: readonly Phrase[];
