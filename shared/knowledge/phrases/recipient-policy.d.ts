import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The recipient's or the organisation's own rule refuses this sender. */
export declare const recipientPolicyPhrases: readonly Phrase[];
