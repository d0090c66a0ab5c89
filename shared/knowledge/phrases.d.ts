import type { Phrase } from './schema/phrase-schema.ts';
/** Every phrase that tells a cause, whoever said it: English by cause, other languages one file each. */
export declare const phrases: readonly Phrase[];
