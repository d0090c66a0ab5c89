import { z } from 'zod';
import { commandSchema } from './commands.ts';

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
    /** How much of this file is read, 0 to 1, while a long one is. */
    share: z.number().min(0).max(1).optional(),
  }),
  /** How many questions of a look-up are answered. */
  z.object({ event: z.literal('dns-progress'), done: z.int(), of: z.int() }),
  z.object({ event: z.literal('case-changed'), revision: z.int() }),
  /** The person chose it from the native menu, or pressed its accelerator there. */
  z.object({ event: z.literal('command'), command: commandSchema }),
  /**
   * The process that reads mail died and was started again. What was being read when it died is left out;
   * `lost` names it, where known.
   */
  z.object({ event: z.literal('backend-restarted'), lost: z.array(z.string()) }),
]);
export type BackendEvent = z.infer<typeof eventSchema>;
