import { z } from 'zod';

/** Plain text for a form's free field, with its count against the budget. */
export const ticketTextSchema = z
  .object({
    text: z.string(),
    /** UTF-16 units, as a form's `maxlength` counts them. */
    characters: z.int(),
    budget: z.int(),
    /** The fewest characters that hold the address, the code, the times and a question. */
    minimum: z.int(),
  })
  .readonly();

export type TicketText = z.infer<typeof ticketTextSchema>;
