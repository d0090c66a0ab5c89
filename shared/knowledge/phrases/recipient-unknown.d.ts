import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: No such mailbox. */
export declare const recipientUnknownPhrases: readonly Phrase[];
