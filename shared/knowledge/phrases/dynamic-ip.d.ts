import type { Phrase } from '../schema/phrase-schema.ts';
/** English words: The IP counts as dial-up, dynamic or residential. */
export declare const dynamicIpPhrases: readonly Phrase[];
