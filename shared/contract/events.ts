import { z } from 'zod';

/** What the backend tells the window unasked. */
export const eventSchema = z.discriminatedUnion('event', [
  /** Each file's state as it happens. */
  z.object({
    event: z.literal('intake-progress'),
    done: z.int(),
    /** Null while folders are still being listed. */
    of: z.int().nullable(),
    name: z.string(),
    state: z.enum(['reading', 'done', 'failed']),
  }),
  z.object({ event: z.literal('case-changed'), revision: z.int() }),
]);
export type BackendEvent = z.infer<typeof eventSchema>;
