import { z } from 'zod';

/** Who has to act before the mail can pass. */
export const actorSchema = z.enum([
  'sender-host',
  'domain-owner',
  'recipient-isp',
  'recipient',
  'sender-user',
]);

export type Actor = z.infer<typeof actorSchema>;
