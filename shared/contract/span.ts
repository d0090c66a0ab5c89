import { z } from 'zod';

/** Where something stands: a source's id and a byte range, end exclusive. */
export const spanSchema = z
  .object({
    source: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly();

export type Span = z.infer<typeof spanSchema>;
