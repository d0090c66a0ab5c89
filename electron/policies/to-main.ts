import { isAbsolute } from 'node:path';
import { z } from 'zod';

/** What the preload may send; see `channels.ts`. */
export const toMainSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), name: z.unknown(), input: z.unknown() }),
  z.object({ kind: z.literal('register'), path: z.string().min(1).refine(isAbsolute) }),
]);
