import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { authorSchema } from './author.ts';
import { causeSchema } from './cause.ts';
import { confidenceSchema } from './confidence.ts';
import { fieldNameSchema } from './field-name.ts';
import { kindSchema } from './kind.ts';
import { phaseSchema } from './phase.ts';
import { reasonSchema } from './reason.ts';
import { spanSchema } from './span.ts';

/** A basis: the rule that spoke, the words it rests on and where they stand. */
export const basisSchema = z
  .object({
    rule: z.string(),
    words: z.string(),
    span: spanSchema.nullable(),
  })
  .readonly();

export const rankedCauseSchema = z
  .object({
    cause: causeSchema,
    confidence: confidenceSchema,
    basis: z.array(basisSchema).readonly(),
  })
  .readonly();

export const recordReplySchema = z
  .object({
    author: authorSchema,
    code: z.string().nullable(),
    enhanced: z.string().nullable(),
    text: z.string(),
    phase: phaseSchema.nullable(),
    span: spanSchema.nullable(),
  })
  .readonly();

/** ISO 8601 with the offset as the source wrote it. */
const isoSchema = z.string();

/** One failed, delayed or reported delivery to one recipient, as one notice states it. */
export const recordSchema = z
  .object({
    recipient: z.string().nullable(),
    status: z.string(),
    replyCode: z.string(),
    reason: reasonSchema,
    hardBounce: z.boolean(),
    kind: kindSchema,
    cause: causeSchema,
    causes: z.array(rankedCauseSchema).readonly(),
    token: z.string().nullable(),
    replies: z.array(recordReplySchema).readonly(),
    temporaryAtReceiver: z.boolean().nullable(),
    operator: z
      .object({
        id: z.string(),
        name: z.string(),
        basis: z.string(),
        on: z.string().nullable(),
      })
      .readonly()
      .nullable(),
    actor: actorSchema.nullable(),
    remoteHost: z.string().nullable(),
    remoteIp: z.string().nullable(),
    sendingIp: z
      .object({
        value: z.string(),
        confidence: confidenceSchema,
        basis: z.string(),
      })
      .readonly()
      .nullable(),
    queueId: z.string().nullable(),
    messageId: z.string().nullable(),
    sentAt: isoSchema.nullable(),
    bouncedAt: isoSchema.nullable(),
    contradictions: z
      .array(
        z
          .object({
            between: z.array(z.string()).readonly(),
            explanation: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    removed: z.array(fieldNameSchema).readonly(),
    notStated: z.array(fieldNameSchema).readonly(),
  })
  .readonly();

export type BounceRecord = z.infer<typeof recordSchema>;
