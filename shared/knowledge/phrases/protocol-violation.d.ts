import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: HELO, commands, address syntax, headers or MIME break the rules. */
export declare const protocolViolationPhrases: readonly Phrase[];
