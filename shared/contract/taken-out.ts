import { z } from 'zod';
import { personalClassSchema } from './redaction.ts';

const removedSchema = z
  .object({ value: z.string(), class: personalClassSchema, token: z.string().nullable() })
  .readonly();

const letterSchema = z
  .object({
    /** What may stand in none of the letter's files, in each form that says the same. */
    removed: z.array(removedSchema).readonly(),
    /** What may stand there whatever it holds: domains, host names, values that this reader gets. */
    kept: z.array(z.string()).readonly(),
  })
  .readonly();

/**
 * `own/taken-out.json`: what each letter may not hold, for the person alone, so that `verify` can search the
 * finished files again. Letters by folder; `bridge` are the files for both sides.
 */
export const takenOutSchema = z
  .object({
    format: z.literal('bounce-dossier-taken-out'),
    version: z.literal(1),
    letters: z.record(z.string(), letterSchema).readonly(),
  })
  .readonly();
export type TakenOut = z.infer<typeof takenOutSchema>;
