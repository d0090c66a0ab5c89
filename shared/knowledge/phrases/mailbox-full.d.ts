import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The mailbox has no space left. */
export declare const mailboxFullPhrases: readonly Phrase[];
