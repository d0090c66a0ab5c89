import { z } from 'zod';

/** What a notice says of one recipient: RFC 3464's actions, and the two reports that are no delivery notice. */
export const kindSchema = z.enum([
  'failed',
  'delayed',
  'delivered',
  'relayed',
  'expanded',
  'complaint',
  'autoreply',
]);

export type Kind = z.infer<typeof kindSchema>;
