import type { Fact } from '../intake/fact.ts';
/**
 * A part of a fact, as narrow as its spans allow: where the bytes are the text itself (ASCII or UTF-8,
 * in one piece or in several joined by one white space) the part has its own bytes; where a decoding
 * lies between, it keeps the spans of the whole.
 */
export declare function sliceFact(fact: Fact<string>, from: number, to: number): Fact<string>;
