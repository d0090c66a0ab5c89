import { z } from 'zod';
import {
  lockedFieldSchema,
  personalClassSchema,
  profileChangesSchema,
  treatmentSchema,
} from './redaction.ts';

/** Kinds of which the case knows a value, and what becomes of it. */
export const classesSchema = z.array(
  z.object({
    class: personalClassSchema,
    treatment: treatmentSchema,
    /** Each with what stands in its place; null: nothing does, or it stays. */
    values: z.array(z.object({ value: z.string(), token: z.string().nullable() })),
  }),
);

/** What one letter leaves out, before it is written: for the person alone, who sees the values. */
export const redactionViewSchema = z.object({
  classes: classesSchema,
  /** How many different values this letter does not hold. */
  leftOut: z.int(),
  /** Lines of the exhibits in which something is replaced. */
  lines: z.int(),
  /** What stays in every letter, with a value of each kind that the case has. */
  locked: z.array(z.object({ field: lockedFieldSchema, example: z.string(), overridden: z.boolean() })),
  /** What the person changed, as it is kept in the case. */
  changes: profileChangesSchema,
});
export type RedactionView = z.infer<typeof redactionViewSchema>;

/** A word that the person wants out and that is a part of what stays. */
export const refusalSchema = z.object({ field: lockedFieldSchema, value: z.string() });
