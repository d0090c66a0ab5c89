import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Danish, and codes that only operators of that country write. */
export declare const daPhrases: readonly Phrase[];
