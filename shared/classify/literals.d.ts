/**
 * What any text must hold for a pattern to match: one of the alternatives, in lower case; null where
 * nothing can be said. Lets the engine skip a pattern without running it, so that a thousand more rules
 * cost a text nothing.
 */
export declare function requiredLiterals(pattern: RegExp): readonly string[] | null;
