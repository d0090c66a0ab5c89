import { z } from 'zod';
/** When the entry was true, as its newest dated source says. Null is written out: "no source shows a date". */
export declare const asOfSchema: z.ZodNullable<z.ZodString>;
/** A day from which something changed; partial where the source names only a month or a year. */
export declare const changeDateSchema: z.ZodString;
/**
 * What an entry rests on: `verified` was read in a named source, `partial` rests on a weak or single
 * one, `memory` was found in none and weighs least.
 */
export declare const trustSchema: z.ZodEnum<{
  memory: 'memory';
  partial: 'partial';
  verified: 'verified';
}>;
export type Trust = z.infer<typeof trustSchema>;
/** Keys of `knowledge/sources`; an entry without a source is refused. */
export declare const sourcedSchema: z.ZodReadonly<z.ZodArray<z.ZodString>>;
