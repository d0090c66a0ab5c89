import { z } from 'zod';

/** What in a request costs it the goodwill of the one who reads it. */
export const toneKindSchema = z.enum(['threat', 'law', 'blame', 'story', 'denial', 'shouting']);

export type ToneKind = z.infer<typeof toneKindSchema>;

/** A hint at words in what the person says. It never stands in the way of anything. */
export const toneHintSchema = z
  .object({
    /** Where it stands among the statements: `causeFound.what`, `tried.0`. */
    field: z.string(),
    kind: toneKindSchema,
    /** The words as they stand there. */
    words: z.string(),
    why: z.string(),
    better: z.string(),
    /** Who says so. */
    source: z.string(),
  })
  .readonly();

export type ToneHint = z.infer<typeof toneHintSchema>;
