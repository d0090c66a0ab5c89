import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: An attachment or its type is not accepted. */
export declare const contentAttachmentPhrases: readonly Phrase[];
