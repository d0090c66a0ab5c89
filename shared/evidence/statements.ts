import { z } from 'zod';

/** What only the person knows; optional, and always marked as theirs. Read from `--statements FILE` too. */
export const statementsSchema = z
  .object({
    contact: z
      .object({
        name: z.string().optional(),
        organisation: z.string().optional(),
        email: z.string().optional(),
        phone: z.string().optional(),
      })
      .readonly()
      .optional(),
    sendingIp: z.string().optional(),
    sharedIp: z.enum(['shared', 'dedicated', 'unknown']).optional(),
    host: z.object({ name: z.string(), ticket: z.string().optional() }).readonly().optional(),
    receiverTicket: z.string().optional(),
    typeOfMail: z.string().optional(),
    tried: z.array(z.string()).readonly().optional(),
    replyBy: z.string().optional(),
  })
  .readonly();

export type Statements = z.infer<typeof statementsSchema>;
