import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: No SMTP session came about or it broke. */
export declare const connectionFailedPhrases: readonly Phrase[];
