import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The server is not responsible for that domain or wants a login first. */
export declare const relayDeniedPhrases: readonly Phrase[];
