import { z } from 'zod';

/** ISO 8601 day, month or year: as exact as the source was. */
const partialDateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** When the entry was true, as its newest dated source says. Null is written out: "no source shows a date". */
export const asOfSchema = partialDateSchema.nullable();

/** A day from which something changed; partial where the source names only a month or a year. */
export const changeDateSchema = partialDateSchema;

/**
 * What an entry rests on: `verified` was read in a named source, `partial` rests on a weak or single
 * one, `memory` was found in none and weighs least.
 */
export const trustSchema = z.enum(['verified', 'partial', 'memory']);
export type Trust = z.infer<typeof trustSchema>;

/** Keys of `knowledge/sources`; an entry without a source is refused. */
export const sourcedSchema = z.array(z.string().min(1)).min(1).readonly();
