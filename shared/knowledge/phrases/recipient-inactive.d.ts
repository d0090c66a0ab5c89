import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The mailbox exists or existed but is closed, suspended or unused. */
export declare const recipientInactivePhrases: readonly Phrase[];
