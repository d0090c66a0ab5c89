import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The account or tenant that sent the mail was blocked for abuse, usually after its password was stolen. */
export declare const accountCompromisePhrases: readonly Phrase[];
