import type { english } from './en/english.ts';

/** Every sentence a person reads, in one language. A language that lacks one does not compile. */
export type Sentences = typeof english;
