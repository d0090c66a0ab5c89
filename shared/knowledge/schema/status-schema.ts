import { z } from 'zod';
import { actorSchema } from '../../contract/actor.ts';
import { causeSchema } from '../../contract/cause.ts';
import { sourcedSchema } from './dated.ts';

/** One enhanced status code (RFC 3463): `X.7.1`, whatever its class. */
export const statusCodeSchema = z
  .object({
    code: z.string().regex(/^X\.\d{1,3}\.\d{1,3}$/),
    /** False: a number of one vendor, not in the IANA registry; it counts only with that vendor's host. */
    registered: z.boolean(),
    title: z.string(),
    meaning: z.string(),
    /** Null: the code alone says nothing. */
    cause: causeSchema.nullable(),
    actor: z.array(actorSchema).readonly(),
    replyCodes: z.array(z.string()).readonly(),
    reference: z.string().nullable(),
    vendors: z
      .array(z.object({ vendor: z.string(), meaning: z.string(), source: z.string() }).strict().readonly())
      .readonly(),
    sources: sourcedSchema,
  })
  .strict()
  .readonly();
export type StatusCode = z.infer<typeof statusCodeSchema>;

/** One SMTP reply code (RFC 5321 section 4.2). */
export const replyCodeSchema = z
  .object({
    code: z.string().regex(/^\d{3}$/),
    meaning: z.string(),
    cause: causeSchema.nullable(),
    reference: z.string().nullable(),
  })
  .strict()
  .readonly();
export type ReplyCode = z.infer<typeof replyCodeSchema>;
