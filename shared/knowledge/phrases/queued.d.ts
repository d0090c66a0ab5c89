import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: A delay notice: delivery goes on, nothing is lost yet. */
export declare const queuedPhrases: readonly Phrase[];
