import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Norwegian, and codes that only operators of that country write. */
export declare const noPhrases: readonly Phrase[];
