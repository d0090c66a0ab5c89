import type { Phrase } from '../schema/phrase-schema.ts';
/** Words in Czech, and codes that only operators of that country write. */
export declare const csPhrases: readonly Phrase[];
