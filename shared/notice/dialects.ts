import type { Dialect } from './dialect.ts';
import { exim } from './dialects/exim.ts';

/** The text dialects, most telling first; the first that recognises a notice reads it. */
export const dialects: readonly Dialect[] = [exim];
